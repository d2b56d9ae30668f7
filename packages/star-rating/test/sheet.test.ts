import { rate } from '@tuoyu/scheme';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type GivenCell,
  type GivenSheet,
  type RuleQuestion,
  ratingSheets,
  readRatingSheets,
} from '../src/index.js';
import { reportOf } from './support/report.js';
import { scored } from './support/scored.js';

const rules: readonly RuleQuestion[] = [
  {
    rule: 'caregiving/play',
    pointer: '/classes/1',
    label: '小班',
    title: { 'zh-CN': '以游戏为主', en: 'Play is the main form' },
    question: { 'zh-CN': '看半日', en: 'Watch half a day' },
    evidence: { 'zh-CN': '现场', en: 'on site' },
  },
];
const written = (locale: 'zh-CN' | 'en' = 'zh-CN') =>
  ratingSheets(scored, { locale, by: '李四', on: '2026-11-20', rules });

const VALUE = 8;
const BY = 9;
const ON = 10;
const SCHEME = 13;

type Fill = (row: readonly (string | number | null)[], id: string) => readonly (string | number | null)[];

/** Sheets as a file would hand them over, each row changed by `fill`. */
const given = (fill: Fill, locale: 'zh-CN' | 'en' = 'zh-CN'): readonly GivenSheet[] =>
  written(locale).map(({ name, columns, rows }) => ({
    file: 'sheet.xlsx',
    sheet: name,
    rows: [columns.map(({ header }) => header), ...rows.map((row) => fill(row, String(row[1])))].map(
      (row, i) =>
        row.flatMap((value, j): GivenCell[] =>
          value === null ? [] : [{ row: i + 1, column: j + 1, text: String(value) }],
        ),
    ),
  }));

const put =
  (values: { readonly [id: string]: string }, at = VALUE): Fill =>
  (row, id) =>
    values[id] === undefined ? row : row.with(at, values[id]);

describe('a sheet', () => {
  it('has a row for everything that people answer, grouped by what can be answered', () => {
    expect(written().map(({ name, rows }) => [name, rows.map((row) => row[1])])).toEqual([
      ['等级评定', ['a']],
      ['评分', ['b']],
      ['评分 2', ['c']],
      ['问题', ['harm', 'quiet']],
      ['规则核查', ['caregiving/play']],
    ]);
    expect(written('en').map(({ name }) => name)).toEqual([
      'Scale',
      'Points',
      'Points 2',
      'Questions',
      'Rules',
    ]);
  });

  it('shows dimension, guidance, evidence and what is allowed, and fills in who and when', () => {
    expect(written()[0]?.rows[0]).toEqual([
      'item',
      'a',
      null,
      '照护',
      '指标a',
      '看互动',
      '现场',
      'C: 无; B: 部分; A: 全部',
      null,
      '李四',
      '2026-11-20',
      null,
      null,
      'scored 2',
    ]);
    expect(written('en')[4]?.rows[0]?.slice(2, 8)).toEqual([
      '/classes/1',
      'Rules to judge',
      '小班: Play is the main form',
      'Watch half a day',
      'on site',
      'met; not met',
    ]);
  });

  it('has a drop-down or a check for the value, none where numbers and words mix', () => {
    const value = (i: number) => written()[i]?.columns[VALUE];
    expect(value(0)?.list).toEqual(['C', 'B', 'A']);
    expect(value(1)?.check).toEqual({ kind: 'number', min: 0, max: 10 });
    expect([value(2)?.list, value(2)?.check]).toEqual([undefined, undefined]);
    expect(value(3)?.list).toEqual(['是', '否']);
    expect(value(4)?.list).toEqual(['符合', '不符合']);
  });
});

describe('a filled-in sheet', () => {
  const answers = { a: 'B', b: '7.5', c: '不适用', harm: '否', quiet: 'yes', 'caregiving/play': '符合' };

  it('is read back, in words of either language', () => {
    const { scores, answers: own, problems } = readRatingSheets(scored, given(put(answers)), { rules });
    expect(problems).toEqual([]);
    expect(scores.answers.map(({ item, value, by, on }) => [item, value, by, on])).toEqual([
      ['a', 'B', '李四', '2026-11-20'],
      ['b', 7.5, '李四', '2026-11-20'],
      ['c', 'not-applicable', '李四', '2026-11-20'],
      ['harm', 'no', '李四', '2026-11-20'],
      ['quiet', 'yes', '李四', '2026-11-20'],
    ]);
    expect(own).toEqual([
      { rule: 'caregiving/play', pointer: '/classes/1', value: 'pass', by: '李四', on: '2026-11-20' },
    ]);
    // 5 + 7.5 of 20, so 18.75 of 30; and 10 of 10
    const rating = rate(scored, { report: reportOf({ 'staffing/a': ['p'] }), scores });
    expect([rating.score?.point, rating.level?.point?.id]).toEqual([28_750, 'one']);
    expect(readRatingSheets(scored, given(put(answers), 'en'), { rules }).problems).toEqual([]);
  });

  it('leaves open what is not filled in', () => {
    const read = readRatingSheets(scored, given(put({})), { rules });
    expect([read.scores.answers, read.answers, read.problems]).toEqual([[], [], []]);
  });

  it.each<[string, Fill, string, string]>([
    ['a value beyond the scale', put({ a: 'D' }), '等级评定 2 9 bad-value', 'C, B, A'],
    ['a word that is no answer', put({ harm: '也许' }), '问题 2 9 bad-value', '是 / yes, 否 / no'],
    ['points beyond the maximum', put({ b: '10.5' }), '评分 2 9 bad-value', '0 to 10 in steps of 0.5'],
    ['points between the steps', put({ b: '7.3' }), '评分 2 9 bad-value', '0 to 10 in steps of 0.5'],
    ['points in words', put({ b: '七' }), '评分 2 9 bad-value', '0 to 10 in steps of 0.5'],
    ['points with a sign', put({ b: '-1' }), '评分 2 9 bad-value', '0 to 10 in steps of 0.5'],
    [
      'not applicable where it applies',
      put({ b: '不适用' }),
      '评分 2 9 bad-value',
      '0 to 10 in steps of 0.5',
    ],
    [
      'no judge',
      (row, id) => (id === 'b' ? row.with(VALUE, '1').with(BY, null) : row),
      '评分 2 10 missing',
      'who judged it',
    ],
    [
      'no day',
      (row, id) => (id === 'b' ? row.with(VALUE, '1').with(ON, null) : row),
      '评分 2 11 missing',
      'an ISO day, as 2026-11-23',
    ],
    [
      'a day that is none',
      (row, id) => (id === 'b' ? row.with(VALUE, '1').with(ON, '2026-2-3') : row),
      '评分 2 11 bad-date',
      'an ISO day, as 2026-11-23',
    ],
    [
      'another scheme',
      (row, id) => (id === 'b' ? row.with(VALUE, '1').with(SCHEME, 'scored 1') : row),
      '评分 2 14 other-scheme',
      'scored 2',
    ],
    [
      'a row that nobody asked for',
      (row, id) => (id === 'b' ? row.with(VALUE, '1').with(1, 'z') : row),
      '评分 2 2 unknown-row',
      'a row that this scheme asks for',
    ],
  ])('names %s with its place', (_, fill, place, expected) => {
    const { problems, scores } = readRatingSheets(scored, given(fill), { rules });
    expect(problems.map(({ sheet, row, column, code }) => `${sheet} ${row} ${column} ${code}`)).toEqual([
      place,
    ]);
    expect(problems[0]).toMatchObject({ file: 'sheet.xlsx', expected });
    expect(scores.answers).toEqual([]);
  });

  it('names a heading that lacks columns, or has one twice', () => {
    const sheet = (texts: readonly string[]): GivenSheet => ({
      file: 'x.csv',
      sheet: null,
      rows: [texts.map((text, i) => ({ row: 1, column: i + 1, text }))],
    });
    const codes = (texts: readonly string[]) =>
      readRatingSheets(scored, [sheet(texts)]).problems.map(({ code, expected }) => [code, expected]);
    expect(codes(['kind', 'id', 'value', 'by', 'on'])).toEqual([['missing-column', '方案 / Scheme']]);
    expect(codes(['类别', '编号', '评定', '评定人', '评定日期', '方案', 'ID'])).toEqual([
      ['repeated-column', 'one such column'],
    ]);
    expect(readRatingSheets(scored, [{ file: 'x.csv', sheet: null, rows: [] }]).problems[0]?.code).toBe(
      'no-heading',
    );
  });

  it('keeps answers of several people apart, and refuses two of one', () => {
    const [first] = given(put({ a: 'B' }));
    const [second] = given((row, id) => (id === 'a' ? row.with(VALUE, 'C').with(BY, '王五') : row));
    const [again] = given(put({ a: 'A' }));
    const both = readRatingSheets(scored, [first, second] as GivenSheet[]);
    expect(both.problems).toEqual([]);
    expect(both.scores.answers.map(({ by, value }) => [by, value])).toEqual([
      ['李四', 'B'],
      ['王五', 'C'],
    ]);
    const rating = rate(scored, { report: reportOf({}), scores: both.scores });
    expect(rating.issues).toEqual([{ code: 'unreconciled', item: 'a', found: null }]);
    const twice = readRatingSheets(scored, [first, again] as GivenSheet[]);
    expect(twice.problems.map(({ code, expected }) => [code, expected])).toEqual([
      ['answered-twice', 'one answer of 李四: B'],
    ]);
    expect(twice.scores.answers).toHaveLength(1);
  });

  it('leaves a rule open on which people differ', () => {
    const one = given(put({ 'caregiving/play': '符合' })).slice(4);
    const other = given((row, id) =>
      id === 'caregiving/play' ? row.with(VALUE, '不符合').with(BY, '王五') : row,
    ).slice(4);
    const { answers: own, problems } = readRatingSheets(scored, [...one, ...other], { rules });
    expect(own).toEqual([]);
    expect(problems.map(({ code, row, column }) => [code, row, column])).toEqual([['answers-differ', 2, 9]]);
  });

  it('gives back what was filled in, whatever it was', () => {
    const value = fc.record({
      a: fc.constantFrom('A', 'B', 'C', ''),
      b: fc.integer({ min: 0, max: 20 }).map((n) => String(n / 2)),
      c: fc.constantFrom('0', '10', 'not applicable', ''),
      harm: fc.constantFrom('是', 'no', ''),
    });
    fc.assert(
      fc.property(value, (filled) => {
        const { scores, problems } = readRatingSheets(scored, given(put(filled)), { rules });
        expect(problems).toEqual([]);
        expect(scores.answers.map(({ item }) => item)).toEqual(
          Object.entries(filled).flatMap(([id, text]) => (text === '' ? [] : [id])),
        );
        expect(scores.answers.find(({ item }) => item === 'b')?.value).toBe(Number(filled.b));
      }),
    );
  });
});
