import { PACK_FORMAT, type Pack } from '../declare/pack.js';
import { TuoyuError } from '../error.js';
import { EXPRESSION_FORMAT } from '../expression/expression.js';
import { canonical } from '../report/canonical.js';
import { hashOf } from '../report/hash.js';
import { deepFreeze } from './freeze.js';
import { checkPack } from './structure.js';

/** A copy made of JSON; keys keep their order. */
const plain = (value: unknown): unknown => {
  canonical(value);
  return JSON.parse(JSON.stringify(value)) as unknown;
};

/**
 * A pack as JSON, with the version of its expressions; keys stand in the order in which they were declared. Throws
 * `not-json` for what JSON lacks, and what {@link loadPack} throws for a pack that could not be loaded again.
 */
export const packToJson = (pack: Pack): string => {
  checkPack(plain(pack));
  const { format, ...parts } = pack;
  return JSON.stringify({ format, expressions: EXPRESSION_FORMAT, ...parts });
};

/** The hash under which reports stamp a pack; the same before it is exported and after it is loaded. */
export const packHash = (pack: Pack): string => hashOf(pack);

/**
 * A pack from its JSON, as text or as the value that it stands for. It gives the same reports, byte for byte. Throws
 * `unknown-format` for another version of the pack or of its expressions, `bad-expression` for an operator that this
 * engine does not know, and `bad-pack` for anything else that is not as it should be, with the pointer of the place.
 * Whether its fields, figures and instruments exist is told by `compile`, together with the profile.
 */
export const loadPack = (json: unknown): Pack => {
  const value = typeof json === 'string' ? parsed(json) : plain(json);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TuoyuError('bad-pack', { pointer: '', expected: 'an object' });
  }
  const { expressions, ...pack } = value as { readonly [key: string]: unknown };
  if (pack['format'] !== PACK_FORMAT) {
    throw new TuoyuError('unknown-format', { found: String(pack['format']), expected: PACK_FORMAT });
  }
  if (expressions !== EXPRESSION_FORMAT) {
    throw new TuoyuError('unknown-format', { found: String(expressions), expected: EXPRESSION_FORMAT });
  }
  checkPack(pack);
  return deepFreeze(pack as unknown as Pack);
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new TuoyuError('bad-pack', { pointer: '', expected: 'JSON' });
  }
};
