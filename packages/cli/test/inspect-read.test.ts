import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvRow, readCsv, readWorkbook, writeWorkbook } from '@tuoyu/io';
import { afterAll, expect, it } from 'vitest';
import { run } from '../src/index.js';
import { worldOf } from './support/world.js';

const cwd = mkdtempSync(join(tmpdir(), 'tuoyu-inspect-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const tuoyu = async (...args: readonly string[]) => {
  const { io, written } = worldOf({ cwd });
  const code = await run(args, io);
  return { code, ...written };
};
const json = (name: string): unknown => JSON.parse(readFileSync(join(cwd, name), 'utf8'));

writeFileSync(join(cwd, 'inst.json'), '{ "key": "a", "kind": "institution", "name": "小红花托育园" }');

const visit: { readonly [id: string]: string } = {
  id: '2026-001',
  date: '2026-05-06',
  method: '双随机',
  body: '联合检查',
  officers: 'o1、o2',
};
const rule = 'caregiving/care-principles';

interface Grid {
  readonly name: string;
  readonly columns: readonly { readonly header: string }[];
  readonly rows: string[][];
}

/** The sheets of a workbook as grids of texts, to be filled in. */
const gridsOf = (name: string): Grid[] => {
  const read = readWorkbook(readFileSync(join(cwd, name)));
  if (!read.ok) throw new Error(read.fault.code);
  return read.workbook.sheets
    .filter(({ state }) => state === 'visible')
    .map(({ name: sheet, rows }) => {
      const [head, ...rest] = [...rows()].map(({ cells }) => {
        const row: string[] = [];
        for (const { column, text } of cells) row[column - 1] = text;
        return Array.from(row, (text) => text ?? '');
      });
      return { name: sheet, columns: (head ?? []).map((header) => ({ header })), rows: rest };
    });
};
const column = ({ columns }: Grid, header: string): number =>
  columns.findIndex((one) => one.header === header);

/** Fills in what is known of the visit, and a result of the rule, in Chinese. */
const filled = (grids: readonly Grid[], result: string): readonly Grid[] => {
  for (const grid of grids) {
    const [field, value] = [column(grid, '字段'), column(grid, '值')];
    for (const row of grid.rows) {
      const known = visit[row[field] ?? ''];
      if (field !== -1 && known !== undefined) row[value] = known;
      if (row[column(grid, '规则')] === rule) row[column(grid, '现场结果')] = result;
    }
  }
  return grids;
};

it('a workbook goes out, is filled in, and comes back as a record that settles a finding', async () => {
  const sheets = ['inspect', 'sheet', 'inst.json', '--place', '320106', '--locale', 'zh-CN'];
  expect((await tuoyu(...sheets, '--format', 'xlsx', '--output', 'empty.xlsx')).code).toBe(0);
  const empty = await tuoyu('inspect', 'read', 'empty.xlsx', '--locale', 'zh-CN');
  expect(empty.code).toBe(2);
  expect(empty.stdout).toBe('');
  expect(empty.stderr.split('\n').slice(0, 2)).toEqual([
    '错误：empty.xlsx [检查] B2：id：未填；应为 文字',
    '错误：empty.xlsx [检查] B4：date：未填；应为 日期，如 2026-11-23',
  ]);
  writeFileSync(join(cwd, 'full.xlsx'), await writeWorkbook(filled(gridsOf('empty.xlsx'), '不符合')));
  const read = await tuoyu('inspect', 'read', 'full.xlsx', '--output', 'visit.json', '--locale', 'zh-CN');
  expect(read).toEqual({ code: 0, stdout: '', stderr: 'visit.json: 1 项结果，1 项不符合\n' });
  expect(json('visit.json')).toEqual({
    format: 'tuoyu-inspection/1',
    id: '2026-001',
    institution: 'a',
    date: '2026-05-06',
    method: 'double-random',
    body: 'joint',
    officers: ['o1', 'o2'],
    results: [{ rule, pointer: '', result: 'not-met' }],
  });
  // the same from the sheets and from the record
  for (const file of ['full.xlsx', 'visit.json']) {
    const answers = await tuoyu('inspect', 'read', file, '--give', 'answers', '--output', 'answers.json');
    expect(answers.code).toBe(0);
    expect(json('answers.json')).toEqual({
      a: [{ rule, pointer: '', value: 'fail', by: 'joint: o1, o2', on: '2026-05-06' }],
    });
  }
  const outcome = async (...more: readonly string[]) => {
    const given = ['check', 'inst.json', '--profile', 'nanjing', '--place', '320106', '--format', 'json'];
    const { stdout } = await tuoyu(...given, '--all', ...more);
    const { findings } = JSON.parse(stdout) as {
      readonly findings: readonly { readonly rule: string; readonly outcome: string }[];
    };
    return findings.find((one) => one.rule === rule)?.outcome;
  };
  expect(await outcome()).toBe('manual');
  expect(await outcome('--answers', 'answers.json')).toBe('fail');
  const none = await tuoyu('inspect', 'read', 'visit.json', '--give', 'credit-record', '--locale', 'en');
  expect(none).toEqual({
    code: 1,
    stdout: '',
    stderr: '2026-001: there is no published penalty, so there is no credit record\n',
  });
  const entry = await tuoyu('inspect', 'read', 'visit.json', '--give', 'entry');
  expect(JSON.parse(entry.stdout)).toMatchObject({ date: '2026-05-06', result: 'faults', inspectors: 2 });
});

it('a CSV table comes back with the facts that are given', async () => {
  const sheets = ['inspect', 'sheet', 'inst.json', '--place', '320106', '--locale', 'zh-CN'];
  await tuoyu(...sheets, '--format', 'csv', '--output', 'empty.csv');
  const rows: string[][] = [];
  for await (const item of readCsv(readFileSync(join(cwd, 'empty.csv'))))
    if (item.kind === 'row') rows.push([...item.cells]);
  const head = rows[0] ?? [];
  const [ruleAt, resultAt] = [head.indexOf('规则'), head.indexOf('现场结果')];
  for (const row of rows) if (row[ruleAt] === rule) row[resultAt] = '符合';
  writeFileSync(join(cwd, 'full.csv'), rows.map((row) => csvRow(row)).join(''));
  const given = Object.entries({ ...visit, institution: 'a' }).flatMap(([id, value]) => [
    '--fact',
    `${id}=${value}`,
  ]);
  const { code, stdout } = await tuoyu('inspect', 'read', 'full.csv', ...given);
  expect([code, JSON.parse(stdout)]).toMatchObject([0, { results: [{ rule, result: 'met' }] }]);
});

it('what would be lost without a word is named: merged cells, hidden sheets, formulas without a value', async () => {
  const { zipOf } = await import('../../io/test/support/zip.js');
  const { partsOf } = await import('../../io/test/support/book.js');
  const row = '<row r="1"><c r="A1" t="inlineStr"><is><t>Rule</t></is></c></row>';
  const bytes = zipOf(
    partsOf([
      {
        name: 'S',
        data: `${row}<row r="2"><c r="A2"><f>1+1</f></c></row>`,
        after: '<mergeCells><mergeCell ref="B2:B4"/></mergeCells>',
      },
      { name: 'secret', state: 'hidden', data: row },
    ]),
  );
  writeFileSync(join(cwd, 'lost.xlsx'), bytes);
  const { code, stderr } = await tuoyu('inspect', 'read', 'lost.xlsx', '--locale', 'en');
  expect(code).toBe(2);
  expect(stderr.split('\n').slice(0, 3)).toEqual([
    'error: lost.xlsx [S] B2: covered by a merged cell; unmerge it and fill every cell',
    'error: lost.xlsx [S] A2: a formula without a stored value; open and save the file in a spreadsheet program',
    'error: lost.xlsx [secret]: a hidden sheet, not read; unhide it or name it in a mapping',
  ]);
});
