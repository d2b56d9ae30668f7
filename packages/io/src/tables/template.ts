import { fieldUnits } from '@tuoyu/model';
import type { ColumnToWrite, SheetToWrite } from '../workbook/write-workbook.js';
import { headingIndex, headingOf, linkPatterns } from './headings.js';
import { layoutOf, type TableColumn, type TableLayout, tableLayouts } from './layout.js';
import { expectedText } from './read-value.js';

/** What a template asks for. */
export interface TemplateOptions {
  /** Patterns of the fields that are needed; lists bring their tables along. */
  readonly fields: Iterable<string>;
  readonly locale?: 'zh-CN' | 'en';
  /** More to say of a field, by pattern, such as which rules read it. */
  readonly notes?: { readonly [pattern: string]: string };
}

const listText = {
  'zh-CN': (sheet: string) => `有的话填在工作表“${sheet}”；没有请写“无”；不知道请留空`,
  en: (sheet: string) =>
    `what there is goes into the sheet "${sheet}"; write none if there is none; leave it empty if unknown`,
} as const;

const yesNo = { 'zh-CN': ['是', '否'], en: ['yes', 'no'] } as const;
const none = { 'zh-CN': ['无'], en: ['none'] } as const;

const widthOf = (heading: string): number =>
  Math.min(
    40,
    Math.max(
      10,
      [...heading].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 255 ? 2 : 1), 2),
    ),
  );

const sheetName = (layout: TableLayout, locale: 'zh-CN' | 'en'): string =>
  layout.names[locale].replace(/[\\/?*[\]:]/g, ' ').slice(0, 31);

const columnOf = (
  layout: TableLayout,
  column: TableColumn,
  { locale = 'zh-CN', notes = {} }: TemplateOptions,
): ColumnToWrite => {
  const { field, shape, pattern } = column;
  const unit =
    field.unit === undefined || field.unit === 'index' ? undefined : fieldUnits[field.unit][locale];
  const header = headingOf(layout, column, locale, unit);
  const table = shape === 'none' ? layoutOf(pattern) : undefined;
  const expected =
    table === undefined ? expectedText(column, locale) : listText[locale](sheetName(table, locale));
  const note = [pattern, expected, notes[pattern]].filter((line) => line !== undefined).join('\n');
  const base = { header, width: widthOf(header), note };
  if (shape === 'none') return { ...base, list: none[locale] };
  if (shape === 'texts') return base;
  switch (field.type) {
    case 'boolean':
      return { ...base, list: yesNo[locale] };
    case 'code':
      return { ...base, list: Object.values(field.codes ?? {}).map((label) => label[locale]) };
    case 'codes':
      return { ...base, list: Object.values(field.codes ?? {}).map((label) => label[locale]), open: true };
    case 'date':
      return { ...base, check: { kind: 'date' } };
    case 'number': {
      const { min, max, whole } = field;
      const range = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
      return { ...base, check: { kind: whole === true ? 'whole' : 'number', ...range } };
    }
    default:
      return base;
  }
};

/** Tables that the needed fields lie in: the institutions, and every list on the way to a needed field. */
const neededTables = (fields: ReadonlySet<string>): ReadonlySet<string> => {
  const needed = new Set<string>(['']);
  for (const field of fields) {
    for (const { list } of tableLayouts()) {
      if (list !== '' && (field === list || field.startsWith(`${list}/`))) needed.add(list);
    }
  }
  return needed;
};

/**
 * The empty sheets of a template: a table of institutions and one for each list that holds a needed field, with the
 * columns that are needed and those that join them. What it writes, `readTables` reads without a mapping.
 */
export const templateSheets = (options: TemplateOptions): readonly SheetToWrite[] => {
  const { locale = 'zh-CN' } = options;
  const fields = new Set(options.fields);
  const needed = neededTables(fields);
  return tableLayouts()
    .filter(({ list }) => needed.has(list))
    .map((layout): SheetToWrite => {
      const { list, parent } = layout;
      const own = `${list}/*/id`;
      const always = list === '' ? ['/key', '/name'] : [own];
      // the key joins, and the number of its parent for what lies inside an element
      const links = linkPatterns(layout).filter(
        (pattern) => pattern === '/key' || (parent !== undefined && pattern === `${parent}/*/id`),
      );
      const columns = headingIndex(layout).columns.filter(
        ({ pattern, shape }) =>
          links.includes(pattern) ||
          always.includes(pattern) ||
          (shape === 'none' ? needed.has(pattern) : fields.has(pattern)) ||
          (shape === 'texts' && fields.has(`${pattern}/*`)),
      );
      // a log is known inside its span only, so its span is asked for with it
      const spans = columns
        .filter(({ shape, pattern }) => shape === 'none' && pattern.endsWith('/entries'))
        .flatMap(({ pattern }) => {
          const group = pattern.slice(0, -'/entries'.length);
          return headingIndex(layout).columns.filter(
            (column) => column.pattern === `${group}/from` || column.pattern === `${group}/to`,
          );
        });
      const all = headingIndex(layout).columns.filter(
        (column) => columns.includes(column) || spans.includes(column),
      );
      const ordered = [
        ...all.filter(({ shape }) => shape !== 'none'),
        ...all.filter(({ shape }) => shape === 'none'),
      ];
      return {
        name: sheetName(layout, locale),
        columns: ordered.map((column) => columnOf(layout, column, options)),
      };
    });
};
