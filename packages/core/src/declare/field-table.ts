import type { Texts } from './texts.js';

/** Who may see a field: `personal` and `child` values are masked in reports. */
export type Sensitivity = 'public' | 'institution' | 'personal' | 'child';

interface FieldBase {
  readonly label: Texts;
  readonly sensitivity: Sensitivity;
}

/** Yes or no. */
export interface BooleanField extends FieldBase {
  readonly type: 'boolean';
}

/** A decimal with at most six decimals. A value outside `min`..`max` is unknown (`out-of-domain`). */
export interface NumberField extends FieldBase {
  readonly type: 'number';
  readonly unit: string;
  readonly min?: number;
  readonly max?: number;
  /** Only whole numbers are in the domain. */
  readonly whole?: boolean;
}

/** One code of a closed list. */
export interface CodeField extends FieldBase {
  readonly type: 'code';
  readonly codes: { readonly [code: string]: Texts };
}

/** A set of codes of a closed list, written as an array. */
export interface CodesField extends FieldBase {
  readonly type: 'codes';
  readonly codes: { readonly [code: string]: Texts };
}

/** An ISO calendar day. */
export interface DateField extends FieldBase {
  readonly type: 'date';
}

/** Free text. */
export interface TextField extends FieldBase {
  readonly type: 'text';
}

/** A list; its elements are described under `PATH/*`. */
export interface ListField extends FieldBase {
  readonly type: 'list';
  /** Field of an element that names it in reports, such as `/name`; the position is used without it. */
  readonly labelField?: string;
}

/** A group of fields. */
export interface ObjectField extends FieldBase {
  readonly type: 'object';
}

/** What a field of the record is: its kind, labels, sensitivity and domain. */
export type FieldEntry =
  | BooleanField
  | NumberField
  | CodeField
  | CodesField
  | DateField
  | TextField
  | ListField
  | ObjectField;

/**
 * The fields of a record by pattern: an RFC 6901 pointer in which `*` stands for any position of a list, such as
 * `/classes/{n}/enrolled`, written with `*`. A list of plain values has an entry for `PATH/*` itself.
 */
export interface FieldTable {
  readonly [pattern: string]: FieldEntry;
}
