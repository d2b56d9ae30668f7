import type { TableField } from './layout.js';
import { folded } from './plain-text.js';

const yes = new Set(['是', '有', '对', '真', '已', 'yes', 'y', 'true', '√', '✓', '✔', '☑', '■']);
const no = new Set([
  '否',
  '无',
  '没有',
  '不是',
  '错',
  '假',
  '未',
  'no',
  'n',
  'false',
  '×',
  '✗',
  '✘',
  '✕',
  'x',
  '□',
  '☐',
]);

/** A yes or no; undefined for whatever else. A bare 1 or 0 may be a count from the next column, so it is neither. */
export const readBoolean = (text: string): boolean | undefined => {
  const word = folded(text);
  return yes.has(word) ? true : no.has(word) ? false : undefined;
};

const unknownWords = new Set([
  '未知',
  '不详',
  '不明',
  '不清楚',
  '待定',
  '待填',
  '待补',
  '待补充',
  '待查',
  'unknown',
  'tbd',
]);
const noneWords = new Set(['无', '没有', '暂无', 'none', '[]', '空']);
const unclear = new Set([
  '-',
  '--',
  '—',
  '――',
  '——',
  '/',
  '\\',
  'n/a',
  'na',
  '#n/a',
  'null',
  'nil',
  '?',
  '??',
  '...',
  '…',
  '……',
]);

/** What a word says instead of a value: that it is unknown, that there is none, or one of the two. */
export const wordInstead = (text: string): 'unknown' | 'none' | 'unclear' | undefined => {
  const word = folded(text);
  const bare = text.trim().toLowerCase();
  if (unknownWords.has(word)) return 'unknown';
  if (noneWords.has(word)) return 'none';
  return unclear.has(word) || unclear.has(bare) ? 'unclear' : undefined;
};

const spellings = (code: string, { 'zh-CN': zh, en }: { readonly 'zh-CN': string; readonly en: string }) => [
  code,
  zh,
  en,
];
// a label before its brackets, and what stands inside them
const halves = (label: string): readonly string[] => {
  const match = /^([^(（]+)[(（]([^)）]+)[)）]$/u.exec(label);
  return match === null ? [] : [match[1] ?? '', match[2] ?? ''];
};

const cache = new Map<NonNullable<TableField['codes']>, ReadonlyMap<string, string | undefined>>();

const spelled = (codes: NonNullable<TableField['codes']>): ReadonlyMap<string, string | undefined> => {
  const known = cache.get(codes);
  if (known !== undefined) return known;
  const made = new Map<string, string | undefined>();
  for (const [code, labels] of Object.entries(codes)) {
    for (const spelling of spellings(code, labels)) made.set(folded(spelling), code);
  }
  // a half counts when it is that of one code only
  const found = new Map<string, Set<string>>();
  for (const [code, labels] of Object.entries(codes)) {
    for (const half of [...halves(labels['zh-CN']), ...halves(labels.en)].map(folded)) {
      if (!made.has(half)) found.set(half, (found.get(half) ?? new Set()).add(code));
    }
  }
  for (const [half, owners] of found) made.set(half, owners.size === 1 ? [...owners][0] : undefined);
  cache.set(codes, made);
  return made;
};

/** The code of a text: the code itself, a label in Chinese or English, or the half of a label that is one code's alone. */
export const readCode = (text: string, codes: TableField['codes']): string | undefined =>
  codes === undefined ? undefined : spelled(codes).get(folded(text));

/** The members of a cell with several values. */
export const membersOf = (text: string): readonly string[] =>
  text
    .split(/[、；;|｜\r\n]+/u)
    .map((member) => member.trim())
    .filter((member) => member !== '');
