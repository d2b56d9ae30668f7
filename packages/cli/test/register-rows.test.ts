import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCsv, writeWorkbook } from '@tuoyu/io';
import { registerColumns } from '@tuoyu/registration';
import { afterAll, expect, it } from 'vitest';
import { run } from '../src/index.js';
import { worldOf } from './support/world.js';

const cwd = mkdtempSync(join(tmpdir(), 'tuoyu-register-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const clean = [
  '北京市小天使托育服务有限公司',
  null,
  '北京市朝阳区',
  '110105',
  '某路1号',
  '营利性',
  '2023-05-04',
  '91110000600037341L',
] as const;
const rows: readonly (readonly (string | null)[])[] = [
  clean,
  ['南京某某托育中心', '小花', null, '320106', ' 前后有空格 ', '非营利性', '2023-02-30', null],
  [null, null, '海淀区', '110105', null, '营利性', '2030-01-01', '12345'],
  clean,
  ['另一名称', ...clean.slice(1)],
];
const columns = registerColumns.map((header) => ({ header }));

const tuoyu = async (file: string, stdin: Uint8Array | string = '') => {
  const { io, written } = worldOf({ cwd, stdin });
  const code = await run(
    ['check', file, '--input', 'register', '--format', 'json', '--as-of', '2026-11-23'],
    io,
  );
  return { code, ...written };
};
interface Checked {
  readonly state: string;
  readonly row: object;
  readonly issues: readonly { readonly column: string; readonly code: string; readonly found?: string }[];
  readonly findings: readonly { readonly check: string; readonly outcome: string; readonly code: string }[];
}
const text = (stdout: string) => JSON.parse(stdout) as readonly Checked[];

it('rows of a workbook, a CSV table and standard input have the findings of the same rows as JSON', async () => {
  const objects = rows.map((row) =>
    Object.fromEntries(registerColumns.map((column, at) => [column, row[at]])),
  );
  writeFileSync(join(cwd, 'a.json'), JSON.stringify(objects));
  writeFileSync(join(cwd, 'a.csv'), writeCsv([registerColumns, ...rows]));
  const book = await writeWorkbook([{ name: '名册', columns, rows }]);
  writeFileSync(join(cwd, 'a.xlsx'), book);
  const wanted = await tuoyu('a.json');
  const shape = (stdout: string) =>
    text(stdout).map(({ state, row, issues, findings }) => ({
      state,
      row,
      issues: issues.map(({ column, code, found: what }) => [column, code, what]),
      findings: findings.map(({ check, outcome, code }) => [check, outcome, code]),
    }));
  const expected = shape(wanted.stdout);
  expect(expected.map(({ state }) => state)).toEqual(['clean', 'faulty', 'faulty', 'open', 'open']);
  expect(expected.map(({ issues }) => issues)).toEqual([
    [],
    [],
    [],
    [['', 'same-row', undefined]],
    [['credit_code', 'duplicate-key', '91110000600037341L']],
  ]);
  for (const { code, stdout, stderr } of [
    await tuoyu('a.csv'),
    await tuoyu('a.xlsx'),
    await tuoyu('-', book),
  ]) {
    expect([code, stderr]).toEqual([1, '']);
    expect(shape(stdout)).toEqual(expected);
  }
});

it('every sheet of a workbook is read, and a cell is named with its sheet', async () => {
  const short = rows.slice(0, 1);
  const book = [
    { name: '一', columns, rows: short },
    { name: '备注', columns: [{ header: '说明' }], rows: [['无']] },
    { name: '二', columns: [...columns].reverse(), rows: [[...clean].reverse()] },
  ];
  writeFileSync(join(cwd, 'b.xlsx'), await writeWorkbook(book));
  const { code, stdout, stderr } = await tuoyu('b.xlsx');
  expect([code, text(stdout).map(({ state }) => state)]).toEqual([2, ['clean', 'open']]);
  expect(text(stdout)[1]?.issues).toEqual([
    {
      column: '',
      code: 'same-row',
      expected: '≠ b.xlsx [一] 2',
      origin: { file: 'b.xlsx', sheet: '二', row: 2 },
    },
  ]);
  expect(stderr).toContain('b.xlsx [备注] 1: no heading is known');
});

it('a file that is no workbook is named, and one that is not there is wrong use', async () => {
  writeFileSync(join(cwd, 'c.xlsx'), 'x');
  const { code, stdout } = await tuoyu('c.xlsx');
  expect([code, JSON.parse(stdout)]).toEqual([
    2,
    [
      {
        format: 'tuoyu-register-check/1',
        input: { file: 'c.xlsx', line: 1 },
        error: { column: 1, code: 'not-a-workbook', expected: 'xlsx' },
      },
    ],
  ]);
  expect((await tuoyu('none.csv')).code).toBe(2);
});
