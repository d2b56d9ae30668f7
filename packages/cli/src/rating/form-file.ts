import type { Locale, Texts } from '@tuoyu/core';
import { columnLetters, type SheetToWrite, writeWorkbook } from '@tuoyu/io';
import {
  assessmentDimensions,
  newWst821Form,
  type Wst821Form,
  type Wst821FormIndicator,
} from '@tuoyu/star-rating';
import { placeText } from '../checking/said.js';
import type { Io } from '../io/io.js';
import { wordsOf } from '../texts/words.js';
import { noteLines, readSheetFile } from './sheet-files.js';

type Column = keyof Wst821FormIndicator | 'dimension';

const columns: readonly (readonly [id: Column, header: Texts, width: number, list?: readonly string[]])[] = [
  ['dimension', { 'zh-CN': '维度', en: 'Dimension' }, 20, assessmentDimensions.map(({ id }) => id)],
  ['clause', { 'zh-CN': '条款', en: 'Clause' }, 10],
  ['title', { 'zh-CN': '指标', en: 'Indicator' }, 50],
  ['max', { 'zh-CN': '满分', en: 'Maximum' }, 10],
  ['basic', { 'zh-CN': '基础标准', en: 'Basic standard' }, 12, ['yes', 'no']],
  ['page', { 'zh-CN': '页', en: 'Page' }, 8],
  ['step', { 'zh-CN': '步长', en: 'Step' }, 8],
  ['mayBeAbsent', { 'zh-CN': '可不适用', en: 'May not apply' }, 12, ['yes', 'no']],
  ['scoredBy', { 'zh-CN': '评分方式', en: 'Scored by' }, 12, ['assessor', 'rules']],
  ['rules', { 'zh-CN': '规则', en: 'Rules' }, 40],
  ['guidance', { 'zh-CN': '评分要点', en: 'Guidance' }, 40],
];

const facts = ['url', 'readBy', 'readOn', 'A', 'B', 'C', 'basicFailure', 'absentItems'] as const;
type Fact = (typeof facts)[number];

const factNotes: { readonly [F in Fact]: Texts } = {
  url: { 'zh-CN': '原文的网址', en: 'Where the printed standard was read' },
  readBy: { 'zh-CN': '查阅人', en: 'Who read it' },
  readOn: { 'zh-CN': '查阅日期，如 2026-11-23', en: 'Day on which it was read, as 2026-11-23' },
  A: { 'zh-CN': 'A级的最低分', en: 'Lowest points of grade A' },
  B: { 'zh-CN': 'B级的最低分', en: 'Lowest points of grade B' },
  C: { 'zh-CN': 'C级的最低分', en: 'Lowest points of grade C' },
  basicFailure: {
    'zh-CN': '基础标准不达标的后果：D 或 no-grade',
    en: 'What a failed basic standard leads to: D or no-grade',
  },
  absentItems: {
    'zh-CN': '不适用指标的分值归入：dimension（本维度）或 whole（整个方案）',
    en: 'Where the points of an indicator that does not apply go: dimension or whole',
  },
};

const yesNo = (value: boolean | null): string | null => (value === null ? null : value ? 'yes' : 'no');

const sheetNames = {
  indicators: { 'zh-CN': '指标', en: 'Indicators' },
  facts: { 'zh-CN': '其他', en: 'Facts' },
};

/** The form as a workbook: a sheet of indicators, to which rows are added, and a sheet of the other facts. */
export const formAsSheet = (form: Wst821Form, locale: Locale): Promise<Uint8Array> => {
  const rows = form.dimensions.flatMap(({ id, indicators }) =>
    // a dimension of which nothing is known still has a row to begin with
    (indicators.length === 0 ? [undefined] : indicators).map((own) =>
      columns.map(([column]) => {
        if (column === 'dimension') return id;
        if (own === undefined) return null;
        const value = own[column];
        if (typeof value === 'boolean') return yesNo(value);
        return Array.isArray(value) ? value.join(' ') : (value as string | number | null);
      }),
    ),
  );
  const indicators: SheetToWrite = {
    name: sheetNames.indicators[locale],
    columns: columns.map(([, header, width, list]) => ({
      header: header[locale],
      width,
      ...(list === undefined ? {} : { list }),
    })),
    rows,
  };
  const other: SheetToWrite = {
    name: sheetNames.facts[locale],
    columns: [
      { header: 'id', width: 14 },
      { header: locale === 'en' ? 'What' : '说明', width: 60 },
      { header: locale === 'en' ? 'Value' : '值', width: 40 },
    ],
    rows: facts.map((id) => [id, factNotes[id][locale], null]),
  };
  return writeWorkbook([indicators, other]);
};

interface CellError {
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
  readonly found: string;
  readonly expected: string;
}

/**
 * Reads a form that was filled in as a workbook. Cells that hold no value of their kind become lines with their place;
 * what is only missing is left to the check of the form. Undefined where the file is no such workbook.
 */
export const formFromFile = async (
  io: Io,
  file: string,
  locale: Locale,
): Promise<{ readonly value: Wst821Form | undefined; readonly lines: readonly string[] }> => {
  const words = wordsOf(locale);
  const { sheets, notes, fault } = await readSheetFile(io, file);
  const said = (text: string, place: string): string =>
    `${words.error}${words.colon}${place}${words.colon}${text}`;
  if (fault !== undefined)
    return { value: undefined, lines: [said(words.found(fault.code, fault.found, fault.expected), file)] };
  const errors: CellError[] = [];
  const tables = sheets.map(({ sheet, rows }) => ({ sheet, rows: [...rows] }));
  const headed = tables.map(({ sheet, rows: [head = [], ...rows] }) => {
    const at = new Map<Column, number>();
    for (const { column, text } of head) {
      const found = columns.find(([id, header]) => [id, header['zh-CN'], header.en].includes(text.trim()));
      if (found !== undefined) at.set(found[0], column);
    }
    return { sheet, rows, at };
  });
  const indicators = headed.find(({ at }) => at.has('clause') && at.has('dimension'));
  const other = tables.find(({ rows }) => rows[0]?.some(({ text }) => text.trim() === 'id'));
  if (indicators === undefined || other === undefined) {
    const expected = `${sheetNames.indicators[locale]}, ${sheetNames.facts[locale]}`;
    return { value: undefined, lines: [said(words.found('no-heading', undefined, expected), file)] };
  }
  const wrong = (
    sheet: string | null,
    row: number,
    column: number,
    found: string,
    expected: string,
  ): null => {
    errors.push({ sheet, row, column, found, expected });
    return null;
  };
  const number = (sheet: string | null, row: number, column: number, text: string): number | null =>
    text === ''
      ? null
      : /^\d+(?:\.\d{1,3})?$/u.test(text)
        ? Number(text)
        : wrong(sheet, row, column, text, '12.5');
  const truth = (sheet: string | null, row: number, column: number, text: string): boolean | null => {
    if (text === '') return null;
    if (['yes', '是'].includes(text)) return true;
    return ['no', '否'].includes(text) ? false : wrong(sheet, row, column, text, 'yes, no');
  };
  const empty = newWst821Form();
  const lists = new Map<string, Wst821FormIndicator[]>(empty.dimensions.map(({ id }) => [id, []]));
  for (const cells of indicators.rows) {
    const row = cells[0]?.row ?? 0;
    const column = (id: Column): number => indicators.at.get(id) ?? 1;
    const text = (id: Column): string => cells.find((cell) => cell.column === column(id))?.text.trim() ?? '';
    if (text('clause') === '' && text('title') === '' && text('max') === '') continue;
    const own = lists.get(text('dimension'));
    if (own === undefined) {
      wrong(indicators.sheet, row, column('dimension'), text('dimension'), [...lists.keys()].join(', '));
      continue;
    }
    const scoredBy = text('scoredBy');
    own.push({
      clause: text('clause'),
      title: text('title'),
      max: number(indicators.sheet, row, column('max'), text('max')),
      basic: truth(indicators.sheet, row, column('basic'), text('basic')),
      page: text('page') === '' ? null : text('page'),
      scoredBy: scoredBy === 'rules' ? 'rules' : 'assessor',
      step: number(indicators.sheet, row, column('step'), text('step')),
      mayBeAbsent: truth(indicators.sheet, row, column('mayBeAbsent'), text('mayBeAbsent')) === true,
      rules: text('rules')
        .split(/[\s,，、]+/u)
        .filter((rule) => rule !== ''),
      guidance: text('guidance') === '' ? null : text('guidance'),
    });
    if (!['', 'rules', 'assessor'].includes(scoredBy))
      wrong(indicators.sheet, row, column('scoredBy'), scoredBy, 'assessor, rules');
  }
  const given = new Map<string, { readonly row: number; readonly text: string }>();
  for (const cells of other.rows.slice(1)) {
    const [id, value] = [1, 3].map((at) => cells.find(({ column }) => column === at)?.text.trim() ?? '') as [
      string,
      string,
    ];
    given.set(id, { row: cells[0]?.row ?? 0, text: value });
  }
  const fact = (id: Fact): string | null => {
    const text = given.get(id)?.text ?? '';
    return text === '' ? null : text;
  };
  const points = (id: Fact): number | null => number(other.sheet, given.get(id)?.row ?? 1, 3, fact(id) ?? '');
  const code = <T extends string>(id: Fact, codes: readonly T[]): T | null => {
    const text = fact(id);
    if (text === null || codes.includes(text as T)) return text as T | null;
    return wrong(other.sheet, given.get(id)?.row ?? 1, 3, text, codes.join(', '));
  };
  const value: Wst821Form = {
    ...empty,
    document: { ...empty.document, url: fact('url'), readBy: fact('readBy'), readOn: fact('readOn') },
    grades: { A: points('A'), B: points('B'), C: points('C') },
    basicFailure: code('basicFailure', ['D', 'no-grade']),
    absentItems: code('absentItems', ['dimension', 'whole']),
    dimensions: empty.dimensions.map((dimension) => ({
      ...dimension,
      indicators: lists.get(dimension.id) ?? [],
    })),
  };
  const lines = errors.map(({ sheet, row, column, found, expected }) =>
    said(
      words.found('bad-value', found === '' ? undefined : found, expected),
      placeText({ file, ...(sheet === null ? {} : { sheet }), row, column: columnLetters(column) }),
    ),
  );
  return { value, lines: [...noteLines(notes, words), ...lines] };
};
