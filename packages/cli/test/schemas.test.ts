import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { afterAll, describe, expect, it } from 'vitest';
import { generated } from '../scripts/generated.js';
import { baselineFrom } from '../src/checking/baseline.js';
import { run } from '../src/run.js';
import { worldOf } from './support/world.js';

const scratch = mkdtempSync(join(tmpdir(), 'tuoyu-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const files = generated();
const ajv = new Ajv2020.default({ strict: true });
const validator = (name: string) => ajv.compile(JSON.parse(files[`schemas/${name}.schema.json`] ?? '{}'));
const isConfig = validator('config');
const isBaseline = validator('baseline');

const tuoyu = async (...args: readonly string[]) => {
  const { io, written } = worldOf({ cwd: scratch });
  return { exit: await run(args, io), ...written };
};

it.each(Object.keys(files))('%s is as its source says; run "pnpm generate" when it is not', (file) => {
  expect(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')).toBe(files[file]);
});

describe('configuration', () => {
  it.each([
    [{}, true],
    [{ $schema: './config.schema.json', profile: 'nanjing', locale: 'en', color: false }, true],
    [{ commands: { check: { format: 'html', output: ['csv=a.csv'], all: true } } }, true],
    [{ commands: { 'name check': { existing: true } } }, true],
    [{ profil: 'cn' }, false],
    [{ locale: 'fr' }, false],
    [{ color: 'no' }, false],
    [{ profile: 3 }, false],
    [{ commands: { check: { format: 'pdf' } } }, false],
    [{ commands: { check: { output: 'a.csv' } } }, false],
    [{ commands: { check: { nothing: true } } }, false],
    [{ commands: { nothing: {} } }, false],
    [{ commands: [] }, false],
    [[], false],
  ])('%j is taken by the schema and by the command alike: %s', async (config, sound) => {
    writeFileSync(join(scratch, 'c.json'), JSON.stringify(config));
    expect(isConfig(config)).toBe(sound);
    const { exit, stderr } = await tuoyu('schema', 'report', '--config', 'c.json');
    expect([exit, stderr === '']).toEqual(sound ? [0, true] : [2, false]);
    expect(stderr.includes('c.json:1')).toBe(!sound);
  });
});

describe('baseline', () => {
  const entry = { record: 'a', rule: 'r', outcome: 'fail', count: 1 };
  const baseline = { format: 'tuoyu-baseline/1', profile: 'cn', failOn: 'must', findings: [entry] };
  it.each([
    [baseline, true],
    [{ ...baseline, findings: [] }, true],
    [{ ...baseline, format: 'tuoyu-baseline/2' }, false],
    [{ ...baseline, failOn: 'maybe' }, false],
    [{ ...baseline, more: 1 }, false],
    [{ ...baseline, findings: [{ ...entry, count: 0 }] }, false],
    [{ ...baseline, findings: [{ ...entry, outcome: 'pass' }] }, false],
    [{ ...baseline, findings: [{ ...entry, more: 1 }] }, false],
    [{ ...baseline, findings: {} }, false],
    ['', false],
  ])('%j is taken by the schema and by the command alike: %s', (value, sound) => {
    expect(isBaseline(value)).toBe(sound);
    const read = () => baselineFrom('b.json', value);
    if (sound) expect(read()).toBe(value);
    else expect(read).toThrow();
  });

  it('is what the command writes', async () => {
    writeFileSync(
      join(scratch, 'big.json'),
      JSON.stringify({ key: 'big', kind: 'institution', classes: [{ kind: 'infant', enrolled: 11 }] }),
    );
    expect(
      (await tuoyu('check', 'big.json', '--write-baseline', 'b.json', '--fail-on', 'unknown')).exit,
    ).toBe(0);
    const written: unknown = JSON.parse(readFileSync(join(scratch, 'b.json'), 'utf8'));
    expect(isBaseline(written) ? [] : isBaseline.errors).toEqual([]);
    expect((await tuoyu('check', 'big.json', '--baseline', 'b.json', '--fail-on', 'unknown')).exit).toBe(0);
  });
});

describe('summary of a check', () => {
  const isSummary = validator('check-summary');

  it('is what the command writes, with districts that are known and not, and of nothing', async () => {
    const records = [
      {
        key: 'a',
        kind: 'institution',
        site: { divisionCode: '320106' },
        classes: [{ kind: 'infant', enrolled: 11 }],
      },
      { key: 'b', kind: 'institution', site: { divisionCode: '990000' } },
      { key: 'a' },
    ];
    writeFileSync(
      join(scratch, 'many.ndjson'),
      `${records.map((one) => JSON.stringify(one)).join('\n')}\nx\n`,
    );
    writeFileSync(join(scratch, 'none.json'), '[]');
    for (const [file, judged, unreadable] of [
      ['many.ndjson', 3, 1],
      ['none.json', 0, 1],
    ] as const) {
      await tuoyu('check', file, '--format', 'ndjson', '--summary', 'sum.json', '--fail-on', 'never');
      const summary = JSON.parse(readFileSync(join(scratch, 'sum.json'), 'utf8')) as object;
      expect(isSummary(summary) ? [] : isSummary.errors).toEqual([]);
      expect(summary).toMatchObject({ records: judged, unreadable });
      for (const wrong of [
        { ...summary, format: 'tuoyu-check-summary/2' },
        { ...summary, records: -1 },
        { ...summary, verdicts: { breach: 1 } },
        { ...summary, districts: [{ id: '32', name: null }] },
        { ...summary, rules: [{ id: 'a' }] },
        { ...summary, more: 1 },
      ])
        expect(isSummary(wrong)).toBe(false);
    }
  });
});

describe('a checked row of the register', () => {
  const isRow = validator('register-check');

  it('is what the command writes of rows in every state, of tables and lists, and of what is no row', async () => {
    const good = {
      institution_name: '北京市小天使托育服务有限公司',
      zoning_name: '北京市朝阳区',
      zoning_code: '110105',
      address: '某路1号',
      institution_type: '营利性',
      finished_time: '2023-05-04',
      credit_code: '91110000600037341L',
    };
    const rows = [good, {}, { ...good, credit_code: '1' }, { ...good, address: 5, extra: 1 }, good];
    writeFileSync(join(scratch, 'rows.ndjson'), `${rows.map((row) => JSON.stringify(row)).join('\n')}\nx\n`);
    const columns = Object.keys(good);
    const cells = [Object.values(good), Object.values(good), ['合计'], ['"a"b', '1']];
    const table = [columns, ...cells].map((row) => row.join(',')).join('\n');
    writeFileSync(join(scratch, 'rows.csv'), table.replace('某路1号', '"某路"1号'));
    const lines: object[] = [];
    for (const file of ['rows.ndjson', 'rows.csv'])
      for (const more of [[], ['--all']]) {
        const { stdout } = await tuoyu('check', file, '--input', 'register', '--format', 'ndjson', ...more);
        for (const line of stdout.trimEnd().split('\n')) lines.push(JSON.parse(line) as object);
      }
    const list = await tuoyu('check', 'rows.csv', '--input', 'register', '--format', 'json');
    lines.push(...(JSON.parse(list.stdout) as object[]));
    for (const line of lines) expect(isRow(line) ? [] : [line, isRow.errors]).toEqual([]);
    const states = new Set(lines.map((line) => ('state' in line ? line.state : 'error')));
    expect([...states].sort()).toEqual(['clean', 'error', 'faulty', 'open']);
    const [row = {}] = lines;
    for (const wrong of [
      { ...row, format: 'tuoyu-register-check/2' },
      { ...row, state: 'good' },
      { ...row, error: { column: 1, code: 'x' } },
      { ...row, row: {} },
      { ...row, input: {} },
      { ...row, more: 1 },
    ])
      expect(isRow(wrong)).toBe(false);
  });
});
