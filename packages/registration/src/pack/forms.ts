import type { Texts } from '@tuoyu/core';
import type { Institution } from '@tuoyu/model';
import { both } from '../bodies.js';
import { measures25, type RegistrationBasis } from '../cite.js';

/** The four forms of a filing. */
export type FormKind = 'filing-form' | 'commitment' | 'receipt' | 'basic-conditions-notice';

/** A form as a record. The official layout is in no source: the entries are those that the record holds. */
export interface FormRecord {
  readonly form: FormKind;
  readonly title: Texts;
  /** Who fills it in. */
  readonly by: 'institution' | 'health-authority';
  /** Entries by the pointer of the record that they come from; null for what is missing. */
  readonly entries: { readonly [pointer: string]: string | number | readonly string[] | null };
  /** Pointers of the entries that are missing. */
  readonly missing: readonly string[];
  /** Laws and standards that the notice lists; only there. */
  readonly conditions: readonly Texts[];
  readonly basis: readonly RegistrationBasis[];
}

type Entry = string | number | readonly string[];

const valueAt = (record: unknown, pointer: string): Entry | null => {
  let value: unknown = record;
  for (const key of pointer.slice(1).split('/')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return null;
    value = (value as { readonly [key: string]: unknown })[key];
  }
  return value === undefined || value === null ? null : (value as Entry);
};

const conditions: readonly Texts[] = [
  both('未成年人保护法', 'Minors Protection Law'),
  both('建筑法', 'Construction Law'),
  both('消防法', 'Fire Law'),
  both('托儿所幼儿园卫生保健管理办法', 'health-care measures of nurseries and kindergartens'),
  both('托儿所、幼儿园建筑设计规范', 'design code of nurseries and kindergartens'),
  both('建筑设计防火规范', 'fire code of building design'),
  both('托育机构设置标准（试行）', 'setup standard of childcare institutions'),
  both('托育机构管理规范（试行）', 'management norms of childcare institutions'),
];
const foodCondition: Texts = both('食品安全法（供餐的）', 'Food Safety Law, where meals are served');

const layouts: {
  readonly [F in FormKind]: readonly [Texts, FormRecord['by'], RegistrationBasis, ...string[]];
} = {
  'filing-form': [
    both('托育机构备案书', 'filing form'),
    'institution',
    measures25('art. 8', 'N164'),
    '/name',
    '/creditCode',
    '/legalForm',
    '/site/divisionCode',
    '/serviceModes',
    '/filing/formSubmittedOn',
  ],
  commitment: [
    both('备案承诺书', 'filing commitment'),
    'institution',
    measures25('art. 8', 'N164'),
    '/name',
    '/creditCode',
    '/filing/commitmentSignedOn',
  ],
  receipt: [
    both('备案回执', 'receipt'),
    'health-authority',
    measures25('art. 9 ¶1', 'N165'),
    '/name',
    '/filing/authorityName',
    '/filing/receiptNumber',
    '/filing/receiptOn',
  ],
  'basic-conditions-notice': [
    both('托育机构基本条件告知书', 'notice of basic conditions'),
    'health-authority',
    measures25('notice of basic conditions', 'N171', 'secondary'),
    '/name',
    '/filing/authorityName',
    '/filing/noticeOn',
  ],
};

/** The form filled from the record, with what is missing. Persons and telephone numbers are never taken over. */
export const formRecord = (form: FormKind, institution: Institution): FormRecord => {
  const [title, by, basis, ...pointers] = layouts[form];
  const entries = Object.fromEntries(pointers.map((pointer) => [pointer, valueAt(institution, pointer)]));
  return {
    form,
    title,
    by,
    entries,
    missing: pointers.filter((pointer) => entries[pointer] === null),
    conditions:
      form !== 'basic-conditions-notice'
        ? []
        : institution.meals?.mode === 'none'
          ? conditions
          : [...conditions, foodCondition],
    basis: [basis],
  };
};
