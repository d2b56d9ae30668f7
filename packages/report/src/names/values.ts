import { type Deciding, type Locale, type ReportValue, renderValue, type Texts } from '@tuoyu/core';
import { oneLine } from '../text/width.js';
import type { ReportWords } from '../words/words.js';
import type { FieldNames } from './field-names.js';

const signs: { readonly [op: string]: string } = { '>=': '≥', '<=': '≤', '!=': '≠' };

/** Names of units by id. */
export type Units = { readonly [unit: string]: Texts };

const unitText = (unit: string | undefined, units: Units, locale: Locale): string => {
  if (unit === undefined) return '';
  const label = (Object.hasOwn(units, unit) ? units[unit]?.[locale] : undefined) ?? unit;
  return locale === 'en' && /^[a-z%]/i.test(label) ? ` ${label}` : label;
};

const singular: { readonly [label: string]: string } = {
  ' persons': ' person',
  ' items': ' item',
  ' days': ' day',
};

/** A distance with its unit, such as `2 persons`. */
const distanceText = (distance: number, unit: string | undefined, units: Units, locale: Locale): string => {
  const text = unitText(unit, units, locale);
  return `${distance}${distance === 1 ? (singular[text] ?? text) : text}`;
};

/** Distances between days are days. */
const dayUnit = (value: ReportValue | undefined): string | undefined =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? 'day' : undefined;

/** What a comparison said: the value there is and the one that is required. */
export const comparedText = (
  { pointer, actual, masked, op, required, distance, unit }: Deciding,
  names: FieldNames,
  words: ReportWords,
  units: Units,
  locale: Locale,
): string => {
  const shown = (value: ReportValue): string => {
    if (typeof value === 'boolean') return words.truth[`${value}`];
    return typeof value === 'string' ? oneLine(names.value(pointer, value)) : renderValue(value, locale);
  };
  return words.compared(
    names.field(pointer),
    masked || actual === undefined || names.isPersonal(pointer) ? words.hidden : shown(actual),
    signs[op ?? ''] ?? op ?? '=',
    required === undefined ? words.hidden : shown(required),
    distance === undefined ? '' : words.gap(distanceText(distance, unit ?? dayUnit(required), units, locale)),
  );
};
