import { Buffer } from 'node:buffer';
import {
  creditFactIds,
  creditFigures,
  creditMeasureIds,
  type FigureAdoption,
  industryEvaluationScheme,
  publicEvaluationScheme,
  referenceCreditScheme,
} from '@tuoyu/credit-rating';
import { isIsoDate } from '@tuoyu/reference';
import { parseScheme, type Scheme, type SchemeProblem } from '@tuoyu/scheme';
import type { Io } from '../io/io.js';
import { decodeFile } from '../reading/decode.js';
import { isRecord } from '../reading/item.js';
import { parseText } from '../reading/json.js';
import { readJsonFile } from '../reading/json-file.js';
import { UsageError } from '../usage-error.js';

/** The value of a JSON file, or of standard input for `-`. Throws a {@link UsageError}. */
export const readJsonInput = async (io: Io, file: string): Promise<unknown> => {
  if (file !== '-') return readJsonFile(io, file);
  const parts: Uint8Array[] = [];
  for await (const part of io.stdin()) parts.push(part);
  const text = decodeFile(Buffer.concat(parts));
  const parsed = typeof text === 'string' ? parseText(text) : text;
  if ('problem' in parsed) throw new UsageError('unreadable-file', { file, ...parsed });
  return parsed.value;
};

/** Schemes that have a name; none of them is a default. */
const named: { readonly [name: string]: () => Scheme } = {
  reference: () => referenceCreditScheme,
  public: () => publicEvaluationScheme(),
  industry: () => industryEvaluationScheme(),
};

/** A scheme by its name or from a file; what is wrong with one. */
export const readScheme = async (
  io: Io,
  name: string | undefined,
): Promise<{ readonly scheme: Scheme | null } | { readonly problems: readonly SchemeProblem[] }> => {
  if (name === undefined) return { scheme: null };
  const own = Object.hasOwn(named, name) ? named[name] : undefined;
  if (own !== undefined) return { scheme: own() };
  const { scheme, problems } = parseScheme(await readJsonInput(io, name), {
    rules: creditFactIds,
    measures: creditMeasureIds,
  });
  return scheme === undefined ? { problems } : { scheme };
};

const figureIds = new Set<unknown>(creditFigures.map(({ id }) => id));

const isAdoption = (value: unknown): value is FigureAdoption => {
  if (!isRecord(value)) return false;
  const { figure, by, on, source } = value as { readonly [key: string]: unknown };
  const texts = typeof by === 'string' && typeof source === 'string' && typeof on === 'string';
  return figureIds.has(figure) && texts && isIsoDate(on);
};

/** Adopted figures of a file, or the pointer of the first entry that is none. */
export const readAdoptions = async (
  io: Io,
  file: string | undefined,
): Promise<{ readonly adoptions: readonly FigureAdoption[] } | { readonly at: string }> => {
  if (file === undefined) return { adoptions: [] };
  const value = await readJsonInput(io, file);
  if (!Array.isArray(value)) return { at: '/' };
  const wrong = value.findIndex((one) => !isAdoption(one));
  return wrong === -1 ? { adoptions: value as readonly FigureAdoption[] } : { at: `/${wrong}` };
};
