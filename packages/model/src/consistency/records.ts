import { institutionFields } from '../generated/fields.generated.js';
import type { Institution } from '../generated/institution.generated.js';
import { foundText } from '../parse/found.js';
import type { Issue } from '../parse/issue.js';

/** What a check may know beside the record. */
export interface ConsistencyOptions {
  /** ISO day on which the record is looked at; checks against it are left out without one. */
  readonly asOf?: string;
}

/** A check across fields: names what does not fit together and changes nothing. */
export type ConsistencyCheck<Code extends string = string> = (
  institution: Institution,
  options: ConsistencyOptions,
) => readonly Issue<Code>[];

/** A value of a record and where it is. */
export interface Placed {
  readonly pointer: string;
  readonly value: unknown;
}

const step = ({ pointer, value }: Placed, token: string): Placed[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (token !== '*') {
    const child = Object.hasOwn(value, token) ? (value as { [key: string]: unknown })[token] : undefined;
    return child === undefined || child === null ? [] : [{ pointer: `${pointer}/${token}`, value: child }];
  }
  if (!Array.isArray(value)) return [];
  return value.map((item: unknown, position) => ({ pointer: `${pointer}/${position}`, value: item }));
};

/** The values at a pattern of the field table, with their pointers; missing ones are left out. */
export const valuesAt = (record: unknown, pattern: string): Placed[] => {
  let places: Placed[] = [{ pointer: '', value: record }];
  for (const token of pattern.slice(1).split('/')) places = places.flatMap((place) => step(place, token));
  return places;
};

/** The texts at a pattern, with their pointers. */
export const textsAt = (record: unknown, pattern: string): { pointer: string; value: string }[] =>
  valuesAt(record, pattern).filter(
    (place): place is { pointer: string; value: string } => typeof place.value === 'string',
  );

const patternOf = (pointer: string): string => pointer.replace(/\/\d+(?=\/|$)/g, '/*');

/** The found text of a value, or that it is masked. */
export const shown = (pointer: string, value: unknown): Pick<Issue, 'found' | 'masked'> => {
  const entry = (
    institutionFields as { readonly [pattern: string]: { readonly sensitivity: string } | undefined }
  )[patternOf(pointer)];
  const open = entry?.sensitivity === 'public' || entry?.sensitivity === 'institution';
  return open ? { found: foundText(value) } : { masked: true };
};
