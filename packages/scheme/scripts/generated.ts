import { SCHEME_SCHEMA } from '../src/check/scheme-schema.js';
import { SCORE_SHEET_SCHEMA } from '../src/check/sheet-schema.js';
import { RATING_SCHEMA } from './rating-schema.js';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Every generated file of this package by its path. */
export const generated = (): Readonly<Record<string, string>> => ({
  'schemas/scheme.schema.json': json(SCHEME_SCHEMA),
  'schemas/score-sheet.schema.json': json(SCORE_SHEET_SCHEMA),
  'schemas/rating.schema.json': json(RATING_SCHEMA),
});
