import * as z from 'zod';
import { hasFewDecimals, numberLimit } from '../parse/decimals.js';
import type { FieldUnit } from '../units.js';

/** Who may see a field: `personal` and `child` values are masked in reports. */
export type Sensitivity = 'public' | 'institution' | 'personal' | 'child';

/** Codes of a closed list: code to label in Chinese and in English. */
export type CodeLabels = { readonly [code: string]: readonly [zh: string, en: string] };

/** What the generators read about a field; types and limits stand in the schema itself. */
export interface FieldMeta {
  readonly zh: string;
  readonly en: string;
  /** Meaning and source in English, one or two sentences. */
  readonly about: string;
  readonly type: 'boolean' | 'number' | 'code' | 'codes' | 'date' | 'text' | 'list' | 'object';
  /** Inherited from the group above when absent. */
  readonly sensitivity?: Sensitivity | undefined;
  readonly unit?: FieldUnit;
  readonly min?: number;
  readonly max?: number;
  readonly whole?: boolean;
  readonly codes?: CodeLabels;
  readonly labelField?: string | undefined;
  /** Lists only: what an element is. */
  readonly element?: z.ZodType;
}

/** Field metadata by schema instance; read by the generators. */
export const fieldMeta = new WeakMap<object, FieldMeta>();

/** Names of the groups, which become the names of the generated types. */
export const groupName = new WeakMap<object, { readonly name: string; readonly about: string }>();

interface Options {
  readonly sensitivity?: Sensitivity;
}

interface NumberOptions extends Options {
  readonly min?: number | null;
  readonly max?: number;
}

/** Every field may be absent or null; both mean missing. */
const missable = <S extends z.ZodType>(schema: S, meta: FieldMeta): z.ZodExactOptional<z.ZodNullable<S>> => {
  const field = schema.nullable().exactOptional();
  fieldMeta.set(field, meta);
  return field;
};

const enumOf = <const C extends CodeLabels>(codes: C) =>
  z.enum(Object.keys(codes) as [keyof C & string, ...(keyof C & string)[]]);

// a lone surrogate can not be written as UTF-8, so such a text has no canonical form
const wellFormed = /^[^\ud800-\udfff]*$/u;
const textSchema = () => z.string().regex(wellFormed);

/** Yes or no. */
export const yesNo = (zh: string, en: string, about: string, options: Options = {}) =>
  missable(z.boolean(), { type: 'boolean', zh, en, about, ...options });

/** A decimal number; zero or more unless `min` says otherwise (null: no lower limit). */
export const number = (
  zh: string,
  en: string,
  unit: FieldUnit,
  about: string,
  options: NumberOptions = {},
) => {
  const { min, max, sensitivity } = options;
  const least = min === undefined ? 0 : min;
  let schema = z.number().refine(hasFewDecimals);
  schema = least === null ? schema.gt(-numberLimit) : schema.min(least);
  schema = max === undefined ? schema.lt(numberLimit) : schema.max(max);
  const limits = { ...(least !== null && { min: least }), ...(max !== undefined && { max }) };
  return missable(schema, { type: 'number', zh, en, about, unit, ...limits, sensitivity });
};

/** A whole number, zero or more unless `min` says otherwise. */
export const count = (
  zh: string,
  en: string,
  unit: FieldUnit,
  about: string,
  options: NumberOptions = {},
) => {
  const { min, max, sensitivity } = options;
  const least = min === undefined ? 0 : min;
  let schema = z.int();
  schema = least === null ? schema.gt(-numberLimit) : schema.min(least);
  schema = max === undefined ? schema.lt(numberLimit) : schema.max(max);
  const limits = { ...(least !== null && { min: least }), ...(max !== undefined && { max }) };
  return missable(schema, { type: 'number', zh, en, about, unit, whole: true, ...limits, sensitivity });
};

/** A calendar day, `YYYY-MM-DD`. */
export const date = (zh: string, en: string, about: string, options: Options = {}) =>
  missable(z.iso.date(), { type: 'date', zh, en, about, ...options });

/** Free text. */
export const text = (zh: string, en: string, about: string, options: Options = {}) =>
  missable(textSchema(), { type: 'text', zh, en, about, ...options });

/** One code of a closed list. */
export const code = <const C extends CodeLabels>(
  zh: string,
  en: string,
  codes: C,
  about: string,
  options: Options = {},
) => missable(enumOf(codes), { type: 'code', zh, en, about, codes, ...options });

/** A set of codes of a closed list. */
export const codes = <const C extends CodeLabels>(
  zh: string,
  en: string,
  codes: C,
  about: string,
  options: Options = {},
) => missable(z.array(enumOf(codes)), { type: 'codes', zh, en, about, codes, ...options });

/** A kind of thing with fields; `name` becomes the name of its type. */
export const group = <S extends z.core.$ZodLooseShape>(name: string, about: string, shape: S) => {
  const schema = z.strictObject(shape);
  groupName.set(schema, { name, about });
  return schema;
};

/** One thing with fields, such as the site. */
export const one = <S extends z.ZodType>(
  zh: string,
  en: string,
  element: S,
  about: string,
  options: Options = {},
) => missable(element, { type: 'object', zh, en, about, ...options });

interface ListOptions extends Options {
  readonly labelField?: string;
}

/** A list of things with fields; `labelField` names an element in reports and is never a personal field. */
export const list = <S extends z.ZodType>(
  zh: string,
  en: string,
  element: S,
  about: string,
  options: ListOptions = {},
) => missable(z.array(element), { type: 'list', zh, en, about, element, ...options });

/** A list of texts, such as ids. */
export const texts = (zh: string, en: string, about: string, options: Options = {}) => {
  const element = textSchema().nullable();
  fieldMeta.set(element, { type: 'text', zh, en, about, ...options });
  return missable(z.array(element), { type: 'list', zh, en, about, element, ...options });
};

/**
 * A log: what happened between two days. Inside the span an absent entry did not happen; outside of it, or without a
 * log, nothing is known.
 */
export const log = <S extends z.ZodType>(
  name: string,
  zh: string,
  en: string,
  entry: S,
  about: string,
  options: Options = {},
) =>
  one(
    zh,
    en,
    group(name, about, {
      from: date('起始日期', 'From', 'First day that the log covers.'),
      to: date('截止日期', 'To', 'Last day that the log covers.'),
      entries: list('记录', 'Entries', entry, 'What happened in the span, in any order.'),
    }),
    about,
    options,
  );
