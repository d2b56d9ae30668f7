import type { FieldEntry, Texts } from '@tuoyu/core';
import { type Institution, institutionFields } from '@tuoyu/model';
import { type DisclosureTopic, disclosedFields, disclosureTopics } from './topics.js';

/** Format of the public part of a record. */
export const DISCLOSURE_FORMAT = 'tuoyu-disclosure/1';

/** One thing that is told; null where the record does not. */
export interface DisclosedFact {
  readonly label: Texts;
  readonly value: Texts | null;
}

/** A fee as it is published. */
export interface DisclosedFee {
  readonly kind: Texts | null;
  readonly classKind: Texts | null;
  readonly mode: Texts | null;
  readonly yuan: number | null;
  readonly period: Texts | null;
}

/** What is told on one topic. */
export interface DisclosedTopic {
  readonly topic: DisclosureTopic;
  /** When and where the institution last informed on it; null when it is not on record. */
  readonly informed: { readonly on: string; readonly channel: Texts | null } | null;
  readonly facts: readonly DisclosedFact[];
  /** The list of fees, on the topic of fees. */
  readonly fees?: readonly DisclosedFee[];
}

/** The public part of a record, for parents: nothing about a person. */
export interface Disclosure {
  readonly format: typeof DISCLOSURE_FORMAT;
  readonly asOf: string;
  readonly name: string | null;
  readonly kind: Texts | null;
  readonly places: number | null;
  readonly filing: { readonly filed: boolean | null; readonly receiptNumber: string | null };
  /** The stars of Nanjing: no rule with grades was found, so none is shown. */
  readonly officialStars: null;
  readonly topics: readonly DisclosedTopic[];
}

const both = (zh: string, en: string): Texts => ({ 'zh-CN': zh, en });
const fieldAt = (pattern: string): FieldEntry => institutionFields[pattern as '/name'] as FieldEntry;

const units: { readonly [unit: string]: Texts } = {
  yuan: both('元', ' yuan'),
  minute: both('分钟', ' minutes'),
  hour: both('小时', ' hours'),
  day: both('天', ' days'),
  month: both('个月', ' months'),
  time: both('次', ' times'),
};

/** A value in words by the table of fields; null for a missing one and for what the table does not know. */
const valueText = (pattern: string, value: unknown): Texts | null => {
  const field = fieldAt(pattern);
  if (typeof value === 'boolean') return value ? both('是', 'yes') : both('否', 'no');
  if (typeof value === 'number' && field.type === 'number') {
    const unit = units[field.unit] ?? both('', '');
    return both(`${value}${unit['zh-CN']}`, `${value}${unit.en}`);
  }
  if (field.type === 'code' && typeof value === 'string')
    return Object.hasOwn(field.codes, value) ? (field.codes[value] as Texts) : null;
  if (field.type === 'codes' && Array.isArray(value)) {
    const known = value.flatMap((code) =>
      Object.hasOwn(field.codes, code) ? [field.codes[code] as Texts] : [],
    );
    return known.length === 0
      ? null
      : both(known.map((one) => one['zh-CN']).join('、'), known.map((one) => one.en).join(', '));
  }
  return null;
};

const valueAt = (record: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key)
          ? (value as { readonly [key: string]: unknown })[key]
          : undefined,
      record,
    );

const feesOf = ({ fees }: Institution, asOf: string): readonly DisclosedFee[] =>
  (fees?.items ?? [])
    .filter(({ validFrom }) => validFrom == null || validFrom <= asOf)
    .map(({ kind, classKind, mode, amount, period }) => ({
      kind: valueText('/fees/items/*/kind', kind),
      classKind: valueText('/fees/items/*/classKind', classKind),
      mode: valueText('/fees/items/*/mode', mode),
      yuan: amount ?? null,
      period: valueText('/fees/items/*/period', period),
    }));

const informedOn = (
  { disclosures }: Institution,
  topic: DisclosureTopic,
  asOf: string,
): DisclosedTopic['informed'] => {
  const own = (disclosures ?? [])
    .filter((one) => one.topic === topic && one.date != null && one.date <= asOf)
    .sort((a, b) => ((a.date as string) < (b.date as string) ? 1 : -1));
  const [last] = own;
  return last === undefined
    ? null
    : { on: last.date as string, channel: valueText('/disclosures/*/channel', last.channel) };
};

/**
 * The public part of a record on a day, by the five topics of disclosure. Only listed fields are read, so that no name,
 * address or child can come along; a field that is missing is said to be missing.
 */
export const disclosureOf = (record: Institution, { asOf }: { readonly asOf: string }): Disclosure => ({
  format: DISCLOSURE_FORMAT,
  asOf,
  name: record.name ?? null,
  kind: valueText('/kind', record.kind),
  places: record.places ?? null,
  filing: { filed: record.filing?.filed ?? null, receiptNumber: record.filing?.receiptNumber ?? null },
  officialStars: null,
  topics: disclosureTopics.map((topic) => ({
    topic,
    informed: informedOn(record, topic, asOf),
    facts: disclosedFields[topic].map((pointer) => ({
      label: fieldAt(pointer).label,
      value: valueText(pointer, valueAt(record, pointer)),
    })),
    ...(topic === 'fees' ? { fees: feesOf(record, asOf) } : {}),
  })),
});
