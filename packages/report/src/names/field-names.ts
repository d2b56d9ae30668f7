import type { FieldEntry, FieldTable, Locale, Report } from '@tuoyu/core';
import { fit, oneLine } from '../text/width.js';
import type { ReportWords } from '../words/words.js';

/** Names of places in one record, as people say them. */
export interface FieldNames {
  /** A field with the element around it, such as `Bees: Children enrolled`. */
  readonly at: (pointer: string) => string;
  /** Only the last field of a pointer. */
  readonly field: (pointer: string) => string;
  /** Only the element of a list that a pointer lies in; empty outside of lists. */
  readonly element: (pointer: string) => string;
  /** Whether what stands at a pointer is personal, by itself or by what it lies in; its value is never shown. */
  readonly isPersonal: (pointer: string) => boolean;
  /** A code as its label, anything else as it is. */
  readonly value: (pointer: string, value: string) => string;
}

interface Step {
  readonly entry: FieldEntry | undefined;
  readonly token: string;
  /** For an element of a list: what names it. */
  readonly name: string | undefined;
}

const child = (value: unknown, token: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, token)
    ? (value as { readonly [key: string]: unknown })[token]
    : undefined;

const isPersonal = (entry: FieldEntry | undefined): boolean =>
  entry?.sensitivity === 'personal' || entry?.sensitivity === 'child';

const isHidden = (entry: FieldEntry | undefined): boolean => entry === undefined || isPersonal(entry);

/** What names are taken from. */
export interface NameSources {
  readonly fields: FieldTable;
  /** The record, where it is at hand. */
  readonly record: unknown;
  /** Names that a report itself gives to elements, by pointer; for a report whose record is gone. */
  readonly labels: ReadonlyMap<string, string>;
}

/** Names that a report gives to what it judges. */
export const labelsOf = ({ findings }: Pick<Report, 'findings'>): ReadonlyMap<string, string> =>
  new Map(
    findings.flatMap(({ subject: { pointer, label } }) =>
      label === undefined ? [] : [[pointer, label] as const],
    ),
  );

/** Names after a field table and a record; a personal value never names anything. */
export const fieldNames = (
  { fields: table, record, labels }: NameSources,
  locale: Locale,
  words: ReportWords,
): FieldNames => {
  const labelled = (entry: FieldEntry | undefined, value: unknown): string | undefined => {
    if (typeof value !== 'string' || value === '') return undefined;
    const label =
      entry?.type === 'code' && Object.hasOwn(entry.codes, value) ? entry.codes[value]?.[locale] : value;
    return label === undefined ? undefined : fit(oneLine(label), 40);
  };

  /** The name of an element as a report gives it, without that of the element around it. */
  const labelAt = (pointer: string): string | undefined => {
    const label = labels.get(pointer);
    const around = labels.get(pointer.replace(/\/[^/]+\/\d+$/, ''));
    const own =
      around !== undefined && label?.startsWith(`${around} `) ? label.slice(around.length + 1) : label;
    return own?.startsWith('#') ? undefined : own;
  };

  const nameOf = (
    list: FieldEntry,
    pattern: string,
    pointer: string,
    element: unknown,
    position: number,
  ): string => {
    if (list.type !== 'list') return words.nth(list.label[locale], position);
    const entry = list.labelField === undefined ? undefined : table[`${pattern}/*${list.labelField}`];
    const name = isHidden(entry)
      ? undefined
      : labelled(
          entry,
          record === undefined ? labelAt(pointer) : child(element, (list.labelField as string).slice(1)),
        );
    if (name === undefined) return words.nth(list.label[locale], position);
    // a role or another code does not tell one element from the next
    return entry?.type === 'code' ? words.nth(name, position) : name;
  };

  const steps = (pointer: string): readonly Step[] => {
    let pattern = '';
    let at = '';
    let value = record;
    return pointer
      .split('/')
      .slice(1)
      .map((token) => {
        const around = table[pattern];
        value = child(value, token);
        at += `/${token}`;
        if (around?.type === 'list' && /^\d+$/.test(token)) {
          const name = nameOf(around, pattern, at, value, Number(token) + 1);
          pattern += '/*';
          return { entry: table[pattern], token, name };
        }
        pattern += `/${token}`;
        return { entry: table[pattern], token, name: undefined };
      });
  };

  const field = (pointer: string): string => {
    const last = steps(pointer).at(-1);
    return last?.name ?? last?.entry?.label[locale] ?? oneLine(last?.token ?? '');
  };
  const element = (pointer: string): string =>
    steps(pointer)
      .flatMap(({ name }) => name ?? [])
      .join(' ');

  return {
    field,
    element,
    isPersonal: (pointer) => steps(pointer).some(({ entry }) => isPersonal(entry)),
    at: (pointer) => {
      const around = element(pointer);
      const own = field(pointer);
      return around === '' || around === own ? own : `${around}${words.colon}${own}`;
    },
    value: (pointer, value) => labelled(steps(pointer).at(-1)?.entry, value) ?? value,
  };
};
