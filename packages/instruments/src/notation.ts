import type { Texts, Verification } from '@tuoyu/core';
import type { InstrumentId } from './ids.js';
import type { DatedFact, Reading, Relation, RelationKind } from './types.js';

/** A title or name in both languages. */
export const named = (zh: string, en: string): Texts => ({ 'zh-CN': zh, en });

const noted = (note: string | undefined) => (note === undefined ? {} : { note });

/** A date with the tag of the row that states it. */
export const dated = (date: string, verified: Verification, note?: string): DatedFact => ({
  date,
  verified,
  ...noted(note),
});

/** Where a text was read, and how. */
export const read = (verified: Verification, source: string, where: string): Reading => ({
  verified,
  source,
  where,
});

/** A relation to another text. */
export const link = (
  kind: RelationKind,
  to: InstrumentId,
  verified: Verification,
  note?: string,
): Relation => ({
  kind,
  to,
  verified,
  ...noted(note),
});
