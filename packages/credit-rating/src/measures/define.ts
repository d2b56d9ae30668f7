import type { Texts } from '@tuoyu/core';
import { CreditError } from '../error.js';
import { kindCodes } from '../records/read-record.js';
import { isObject } from '../records/reader.js';
import { severities } from '../records/types.js';
import type { CreditMeasure } from './types.js';

/** A measure before it is checked: everything may be missing. */
export type MeasureDraft = Partial<{
  readonly id: string;
  readonly direction: CreditMeasure['direction'];
  readonly title: Texts;
  readonly legalBasis: readonly CreditMeasure['legalBasis'][number][];
  readonly listReference: CreditMeasure['listReference'];
  readonly ground: CreditMeasure['ground'];
}>;

const filled = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/**
 * Builds a measure. Without a legal basis or a reference to an entry of a list it can not be built: throws a
 * `CreditError` with the code `no-legal-basis` or `no-list-reference`, or `bad-measure` for anything else that is missing.
 */
export const defineMeasure = (draft: MeasureDraft): CreditMeasure => {
  const id = filled(draft.id) ? draft.id : '(no id)';
  const wrong = (expected: string): CreditError => new CreditError('bad-measure', { measure: id, expected });
  const bases = Array.isArray(draft.legalBasis) ? draft.legalBasis : [];
  if (
    bases.length === 0 ||
    bases.some((basis) => !isObject(basis) || !filled(basis['instrument']) || !filled(basis['clause']))
  )
    throw new CreditError('no-legal-basis', { measure: id });
  const { listReference, ground, direction, title } = draft;
  if (!isObject(listReference) || !filled(listReference.list) || !filled(listReference.entry))
    throw new CreditError('no-list-reference', { measure: id });
  if (!filled(draft.id)) throw wrong('an id');
  if (direction !== 'incentive' && direction !== 'punishment') throw wrong('incentive or punishment');
  if (!isObject(title) || !filled(title['zh-CN']) || !filled(title['en']))
    throw wrong('a title in zh-CN and en');
  const kinds = isObject(ground) && Array.isArray(ground.kinds) ? (ground.kinds as readonly string[]) : [];
  if (kinds.length === 0 || kinds.some((kind) => !(kindCodes as readonly string[]).includes(kind)))
    throw wrong('a ground: kinds of records');
  if (ground?.fromSeverity !== undefined && !severities.includes(ground.fromSeverity))
    throw wrong(severities.join(' or '));
  return {
    id: draft.id,
    direction,
    title: title as Texts,
    legalBasis: bases as unknown as CreditMeasure['legalBasis'],
    listReference,
    ground: ground as CreditMeasure['ground'],
  };
};
