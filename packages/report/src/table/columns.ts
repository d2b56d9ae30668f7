import type { Label } from '../words/format-words.js';

/** Columns of the table of findings, in their order. */
export const findingColumns = [
  'row',
  'key',
  'name',
  'file',
  'line',
  'verdict',
  'domain',
  'rule',
  'title',
  'section',
  'outcome',
  'subject',
  'pointer',
  'message',
  'compared',
  'needs',
  'possible',
  'ifAdopted',
  'obligation',
  'force',
  'addressee',
  'binding',
  'verified',
  'basis',
  'remedy',
  'waiver',
  'known',
  'official',
] as const satisfies readonly Label[];

export type FindingColumn = (typeof findingColumns)[number];

/** A row of the table; a cell that says nothing is absent. */
export type Row = { readonly [C in FindingColumn]?: string | number };
