import type { Locale, Texts } from '@tuoyu/core';

/** Id of a column of a sheet. */
export type SheetColumnId =
  | 'kind'
  | 'id'
  | 'subject'
  | 'group'
  | 'title'
  | 'guidance'
  | 'evidence'
  | 'allowed'
  | 'value'
  | 'by'
  | 'on'
  | 'seen'
  | 'reason'
  | 'scheme';

interface SheetColumn {
  readonly id: SheetColumnId;
  readonly header: Texts;
  /** In characters of the Latin alphabet. */
  readonly width: number;
  readonly note?: Texts;
}

const column = (id: SheetColumnId, zh: string, en: string, width: number, note?: Texts): SheetColumn => ({
  id,
  header: { 'zh-CN': zh, en },
  width,
  ...(note === undefined ? {} : { note }),
});

/** Columns of a sheet, from the left; people fill in `value` to `reason`. */
export const sheetColumns: readonly SheetColumn[] = [
  column('kind', '类别', 'Kind', 10, {
    'zh-CN': 'item：评分项；question：方案的问题；rule：规则的核查。请勿修改。',
    en: 'item: scored; question: asked by the scheme; rule: a rule to be judged. Leave it as it is.',
  }),
  column('id', '编号', 'Id', 28),
  column('subject', '对象', 'Subject', 16),
  column('group', '维度', 'Dimension', 18),
  column('title', '内容', 'What', 44),
  column('guidance', '评分要点', 'Guidance', 36),
  column('evidence', '查看的证据', 'Evidence to see', 36),
  column('allowed', '可填的值', 'Allowed', 24),
  column('value', '评定', 'Value', 14, {
    'zh-CN': '不填表示尚未评定。',
    en: 'Empty means not judged yet.',
  }),
  column('by', '评定人', 'By', 14),
  column('on', '评定日期', 'On', 14, { 'zh-CN': '写成 2026-11-23', en: 'As 2026-11-23' }),
  column('seen', '依据', 'Evidence seen', 30),
  column('reason', '说明', 'Reason', 30),
  column('scheme', '方案', 'Scheme', 28),
];

/** The column that a heading names, in either language or by its id. */
export const columnNamed = (heading: string): SheetColumnId | undefined => {
  const wanted = heading.trim().toLowerCase();
  return sheetColumns.find(
    ({ id, header }) =>
      id === wanted || header['zh-CN'] === heading.trim() || header.en.toLowerCase() === wanted,
  )?.id;
};

/** Answers in words that a sheet may hold beside the codes. */
const words: { readonly [code: string]: Texts } = {
  pass: { 'zh-CN': '符合', en: 'met' },
  fail: { 'zh-CN': '不符合', en: 'not met' },
  yes: { 'zh-CN': '是', en: 'yes' },
  no: { 'zh-CN': '否', en: 'no' },
  'not-applicable': { 'zh-CN': '不适用', en: 'not applicable' },
};

/** A code as a person reads it. */
export const wordOf = (code: string, locale: Locale): string =>
  Object.hasOwn(words, code) ? (words[code]?.[locale] ?? code) : code;

/** A code with its words in both languages, for those who must fill it in. */
export const codeInWords = (code: string): string => {
  const own = Object.hasOwn(words, code) ? words[code] : undefined;
  return own === undefined ? code : `${own['zh-CN']} / ${own.en}`;
};

/** The code among some that a person means by a text; undefined for any other text. */
export const codeOf = (text: string, codes: readonly string[]): string | undefined => {
  const plain = text.trim();
  if (codes.includes(plain)) return plain;
  return codes.find((code) => {
    const own = Object.hasOwn(words, code) ? words[code] : undefined;
    return own !== undefined && (own['zh-CN'] === plain || own.en === plain.toLowerCase());
  });
};
