import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { columnLetters, readWorkbook } from '@tuoyu/io';
import { afterAll, expect, it } from 'vitest';
import { run } from '../src/index.js';
import { worldOf } from './support/world.js';

const root = new URL('../../../', import.meta.url);
const guide = readFileSync(new URL('docs/guides/messy-spreadsheet.md', root), 'utf8');
const cwd = mkdtempSync(join(tmpdir(), 'tuoyu-messy-'));
cpSync(new URL('examples/tables', root), cwd, { recursive: true });
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const blocks = [...guide.matchAll(/```console\n\$ tuoyu (.+)\n([\s\S]*?)```/g)].map(
  ([, args = '', said = '']) => {
    const lines = said.trimEnd().split('\n');
    return { args: args.split(' '), exit: lines.pop(), lines };
  },
);

const tuoyu = async (args: readonly string[]) => {
  const { io, written } = worldOf({ cwd });
  const code = await run(args, io);
  return { code, lines: `${written.stderr}${written.stdout}`.split('\n') };
};

it.each(blocks)('$args says what the guide shows', async ({ args, exit, lines }) => {
  const { code, lines: said } = await tuoyu(args);
  // a shown line may be the start of a longer one
  const missing = lines.filter((line) => !said.some((one) => one === line || one.startsWith(`${line}:`)));
  expect({ missing, exit: `exit ${code}` }).toEqual({ missing: [], exit });
});

it('the guide shows each step', () => {
  expect(blocks.map(({ args }) => args[0])).toEqual([
    'columns',
    'columns',
    'columns',
    'validate',
    'validate',
    'check',
  ]);
});

/** Text of every cell by sheet and place. */
const cellsOf = (name: string): ReadonlyMap<string, string> => {
  const result = readWorkbook(readFileSync(join(cwd, name)));
  if (!result.ok) throw new Error(name);
  return new Map(
    result.workbook.sheets.flatMap((sheet) =>
      [...sheet.rows()].flatMap(({ cells }) =>
        cells.map(({ row, column, kind, text }): [string, string] => [
          `[${sheet.name}] ${columnLetters(column)}${row}`,
          `${kind} ${text}`,
        ]),
      ),
    ),
  );
};

it('only what the command named was mended', async () => {
  const validate = [
    'validate',
    'messy.xlsx',
    '--mapping',
    'mapping.json',
    '--as-of',
    '2026-11-23',
    '--locale',
    'en',
  ];
  const said = (await tuoyu(validate)).lines.join('\n');
  const [messy, mended] = [cellsOf('messy.xlsx'), cellsOf('mended.xlsx')];
  const changed = [...new Set([...messy.keys(), ...mended.keys()])].filter(
    (place) => messy.get(place) !== mended.get(place),
  );
  const silent = changed.filter((place) => {
    const row = place.replace(/ [A-Z]+(\d+)$/, ' $1');
    return !said.includes(`${place} `) && !said.includes(`${place}:`) && !said.includes(`${row}:`);
  });
  // the slipped row: its cells stand one column further right than the last one that is named
  expect(silent).toEqual(['[托育机构一览表] N38']);
  expect(changed.length).toBeGreaterThan(30);
});
