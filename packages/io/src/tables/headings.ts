import { fieldOf, type TableColumn, type TableLayout } from './layout.js';
import { folded } from './plain-text.js';
import { type Factor, factorOf, isUnit } from './units.js';

/** What a column of a file is read as. */
export interface Resolved {
  readonly column: TableColumn;
  /** Where a value goes: the pattern of the column, or a pointer below it with positions. */
  readonly target: string;
  readonly unit?: Factor;
}

/** Why a heading is read as nothing. */
export type HeadingProblem = 'unknown-column' | 'ambiguous-column' | 'unit-mismatch';

/** What a heading is read as, or why as nothing, with the columns that it may have meant. */
export type HeadingResult =
  | { readonly kind: 'column'; readonly resolved: Resolved }
  | { readonly kind: 'problem'; readonly code: HeadingProblem; readonly candidates: readonly TableColumn[] };

const separators = /[\s/\\>→·・|._-]+/gu;

/** A heading as it is compared: folded, its separators alike, marks of required fields gone. */
export const headingKey = (heading: string): string =>
  folded(heading.replace(/^[\s*＊※]+|[\s*＊※]+$/gu, '')).replace(separators, '·');

const bracketed = /^(.*?)\s*[([【［]([^()[\]【】［］]*)[)\]】］]$/u;

/** Columns that a row of a list can have beside its own: what names the institution, and the parent within it. */
export const linkPatterns = ({ list, parent }: TableLayout): readonly string[] => {
  if (list === '') return [];
  return ['/key', '/name', '/creditCode', ...(parent === undefined ? [] : [`${parent}/*/id`])];
};

const linkColumn = (pattern: string): TableColumn | undefined => {
  const field = fieldOf(pattern);
  if (field === undefined) return undefined;
  const list = pattern.endsWith('/*/id') ? fieldOf(pattern.slice(0, -5)) : undefined;
  const owner = list?.label ?? { 'zh-CN': '机构', en: 'Institution' };
  const path = (locale: 'zh-CN' | 'en') => [owner[locale], field.label[locale]];
  return { pattern, field, shape: 'value', path: { 'zh-CN': path('zh-CN'), en: path('en') } };
};

/** Headings of a table and the columns that they stand for. */
export interface HeadingIndex {
  readonly columns: readonly TableColumn[];
  readonly find: (heading: string) => HeadingResult;
}

/** A label before its brackets, and what stands inside them. */
const halvesOf = (label: string): readonly string[] => {
  const match = /^([^(（]+)[(（]([^)）]+)[)）]$/u.exec(label);
  return match === null ? [] : [match[1] ?? '', match[2] ?? ''];
};

const shortNames = (prefix: string, { pattern }: TableColumn): readonly string[] => {
  const below = pattern.startsWith(`${prefix}/`) ? pattern.slice(prefix.length + 1) : pattern.slice(1);
  return [pattern, below, below.replaceAll('/', '.')];
};

const made = new Map<string, HeadingIndex>();

/** The index of a table, made at first use. */
export const headingIndex = (layout: TableLayout): HeadingIndex => {
  const known = made.get(layout.list);
  if (known !== undefined) return known;
  const index = makeIndex(layout);
  made.set(layout.list, index);
  return index;
};

const makeIndex = (layout: TableLayout): HeadingIndex => {
  const links = linkPatterns(layout)
    .map(linkColumn)
    .filter((column) => column !== undefined);
  const columns = [...links, ...layout.columns];
  const names = new Map<string, TableColumn>();
  const full = new Map<string, Set<TableColumn>>();
  const halves = new Map<string, Set<TableColumn>>();
  const ends = new Map<string, Set<TableColumn>>();
  const add = (map: Map<string, Set<TableColumn>>, key: string, column: TableColumn): void => {
    map.set(key, (map.get(key) ?? new Set()).add(column));
  };
  const prefix = layout.list === '' ? '' : `${layout.list}/*`;
  for (const column of columns) {
    for (const name of shortNames(prefix, column)) if (!names.has(name)) names.set(name, column);
    for (const locale of ['zh-CN', 'en'] as const) {
      const path = column.path[locale];
      add(full, headingKey(path.join('·')), column);
      for (let length = 1; length <= path.length; length += 1) {
        add(ends, headingKey(path.slice(-length).join('·')), column);
      }
      for (const half of halvesOf(path.at(-1) ?? '')) add(halves, headingKey(half), column);
    }
  }
  const byLabel = (heading: string): readonly TableColumn[] => {
    const key = headingKey(heading);
    const whole = [...(full.get(key) ?? [])];
    if (whole.length === 1) return whole;
    const alike = [...(ends.get(key) ?? [])];
    // in a table of rooms, the name is that of the room
    const own = alike.filter((column) => !links.includes(column));
    if (own.length === 1) return own;
    // 负责人 is one spelling of 法定代表人（负责人）
    return alike.length > 0 ? alike : [...(halves.get(key) ?? [])];
  };
  const find = (heading: string): HeadingResult => {
    const named = names.get(heading.trim());
    const plain = named === undefined ? byLabel(heading) : [named];
    if (plain.length === 1 && plain[0] !== undefined) {
      return { kind: 'column', resolved: { column: plain[0], target: plain[0].pattern } };
    }
    if (plain.length > 1) return { kind: 'problem', code: 'ambiguous-column', candidates: plain };
    const [, before = '', inside = ''] = bracketed.exec(folded(heading.replace(/[*＊※]/gu, ''))) ?? [];
    const bare = before === '' ? [] : byLabel(before);
    const fitting = bare.flatMap((column): readonly Resolved[] => {
      const unit = factorOf(inside, column.field.unit);
      return unit === undefined ? [] : [{ column, target: column.pattern, unit }];
    });
    if (fitting.length === 1 && fitting[0] !== undefined) return { kind: 'column', resolved: fitting[0] };
    if (fitting.length > 1) return { kind: 'problem', code: 'ambiguous-column', candidates: bare };
    const code = bare.length > 0 && isUnit(inside) ? 'unit-mismatch' : 'unknown-column';
    return { kind: 'problem', code, candidates: bare };
  };
  return { columns, find };
};

/** The shortest label of a column that its table understands, with the unit in brackets: what a template writes. */
export const headingOf = (
  layout: TableLayout,
  column: TableColumn,
  locale: 'zh-CN' | 'en',
  unitLabel?: string,
): string => {
  const { find } = headingIndex(layout);
  const path = column.path[locale];
  const isThis = (heading: string): boolean => {
    const found = find(heading);
    return found.kind === 'column' && found.resolved.column.pattern === column.pattern;
  };
  const withUnit = (label: string): string =>
    unitLabel === undefined
      ? label
      : locale === 'zh-CN'
        ? `${label}（${unitLabel}）`
        : `${label} (${unitLabel})`;
  for (let length = 1; length <= path.length; length += 1) {
    const label = path.slice(-length).join('·');
    if (isThis(label) && isThis(withUnit(label))) return withUnit(label);
    if (isThis(label)) return label;
  }
  return column.pattern;
};
