import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { CheckSummary } from '../src/bulk/tally.js';
import { run } from '../src/index.js';
import { worldOf } from './support/world.js';

const cwd = mkdtempSync(join(tmpdir(), 'tuoyu-bulk-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const example = (name: string): object =>
  JSON.parse(readFileSync(new URL(`../../../examples/institutions/${name}.json`, import.meta.url), 'utf8'));
const home = example('04-home-based-point');
const half = example('07-half-empty');

/** What is looked at of a line of the output. */
interface Line {
  readonly findings?: readonly { readonly outcome: string }[];
}

/** Records, broken lines and blank ones, more than one batch of them. */
const lines = Array.from({ length: 150 }, (_, at) =>
  at % 50 === 7
    ? '{ "key": '
    : at % 40 === 9
      ? ''
      : // some keys come again, and so does the credit code of the examples
        JSON.stringify({ ...(at % 30 === 0 ? half : home), key: `k${at % 140}` }),
);
writeFileSync(join(cwd, 'all.ndjson'), `${lines.join('\n')}\n`);
writeFileSync(join(cwd, 'a.csv'), '机构名称,托位数,QQ\n甲,约30,1\n合计,30,\n乙,20,\n');

const tuoyu = async (...args: readonly string[]) => {
  const { io, written } = worldOf({ cwd });
  const code = await run(['check', '--as-of', '2026-11-23', '--locale', 'en', ...args], io);
  return { code, ...written };
};

const written = (name: string): string => readFileSync(join(cwd, name), 'utf8');

describe('several threads', () => {
  it('write the same lines in the same order as one, and the same summary', async () => {
    const given = ['all.ndjson', 'a.csv', '--format', 'ndjson'];
    const one = await tuoyu(...given, '--output', 'one.ndjson', '--summary', 'one.json');
    const two = await tuoyu(...given, '--output', 'two.ndjson', '--summary', 'two.json', '--threads', '2');
    expect(two).toEqual(one);
    expect(one.code).toBe(2);
    expect(written('two.ndjson') === written('one.ndjson')).toBe(true);
    expect(written('two.json') === written('one.json')).toBe(true);
    expect(written('two.ndjson')).toContain(
      '"code":"duplicate-key","found":"k1","expected":"≠ all.ndjson:2"',
    );
    // 146 lines that are not blank, and three rows
    expect(written('two.ndjson').split('\n')).toHaveLength(146 + 3 + 1);
  }, 60_000);

  it('leave no file when the command fails', async () => {
    const refused = await tuoyu(
      'nothing.ndjson',
      '--format',
      'ndjson',
      '--threads',
      '2',
      '--output',
      'none.ndjson',
    );
    expect(refused.code).toBe(2);
    expect(readdirSync(cwd).filter((name) => name.includes('none'))).toEqual([]);
  });

  it.each([
    [['--format', 'json'], '--format json'],
    [['--format', 'ndjson', '--write-baseline', 'b.json'], '--write-baseline'],
  ])('refuse %j', async (args, other) => {
    const { code, stderr } = await tuoyu('all.ndjson', '--threads', '2', ...args);
    expect([code, stderr]).toEqual([2, `error: --threads and ${other} do not go together\n`]);
  });

  it('are a number', async () => {
    for (const given of ['0', '65', 'x', '1.5']) {
      expect((await tuoyu('all.ndjson', '--format', 'ndjson', '--threads', given)).code).toBe(2);
    }
  });
});

describe('brief lines', () => {
  it('hold what is not met and the counts of the rest, in one thread and in two', async () => {
    writeFileSync(join(cwd, 'some.ndjson'), `${lines.slice(25, 50).join('\n')}\n`);
    const given = ['some.ndjson', '--format', 'ndjson', '--quiet'];
    const whole = await tuoyu(...given, '--output', 'whole.ndjson');
    const brief = await tuoyu(...given, '--brief', '--output', 'brief.ndjson');
    await tuoyu(...given, '--brief', '--output', 'briefs.ndjson', '--threads', '2');
    expect(brief.code).toBe(whole.code);
    expect(written('briefs.ndjson') === written('brief.ndjson')).toBe(true);
    const linesOf = (name: string): Line[] =>
      written(name)
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
    const kept = linesOf('whole.ndjson').map(({ findings, ...line }) =>
      findings === undefined
        ? line
        : {
            ...line,
            omitted: ['pass', 'not-applicable', 'unknown', 'manual'],
            findings: findings.filter(({ outcome }) => outcome === 'fail' || outcome === 'error'),
          },
    );
    expect(linesOf('brief.ndjson')).toEqual(kept);
    expect(kept.flatMap((line) => ('findings' in line ? line.findings : [])).length).toBeGreaterThan(0);
  }, 60_000);

  it('end the command by what is open, where that counts', async () => {
    writeFileSync(join(cwd, 'open.ndjson'), '{ "key": "o" }\n');
    const ends = async (...more: string[]) =>
      (await tuoyu('open.ndjson', '--format', 'ndjson', '--output', 'open.out', ...more)).code;
    expect(await ends('--brief')).toBe(0);
    expect(await ends('--brief', '--fail-on', 'unknown')).toBe(1);
    expect(await ends('--fail-on', 'unknown')).toBe(1);
    expect(JSON.parse(written('open.out').split('\n')[0] as string).findings.length).toBeGreaterThan(0);
    await ends('--brief', '--fail-on', 'unknown');
    expect(JSON.parse(written('open.out').split('\n')[0] as string).findings).toEqual([]);
  });

  it.each([
    [['--format', 'ndjson', '--all'], '--all'],
    [['--format', 'json'], '--format json'],
    [['--format', 'ndjson', '--output', 'html=a.html', '--output', 'b.ndjson'], '--format html'],
  ])('refuse %j', async (args, other) => {
    const { code, stderr } = await tuoyu('all.ndjson', '--brief', ...args);
    expect([code, stderr]).toEqual([2, `error: --brief and ${other} do not go together\n`]);
  });
});

describe('a summary', () => {
  it('adds up, by district, domain and rule', async () => {
    await tuoyu('all.ndjson', '--format', 'ndjson', '--output', 'sum.ndjson', '--summary', 'sum.json');
    const summary = JSON.parse(written('sum.json')) as CheckSummary;
    // of 150 lines 3 are broken (7, 57, 107) and 4 blank (9, 49, 89, 129)
    expect([summary.records, summary.unreadable]).toEqual([143, 3]);
    const total = (counts: object): number =>
      Object.values(counts).reduce((a: number, b: number) => a + b, 0);
    expect(total(summary.verdicts)).toBe(143);
    for (const parts of [summary.districts, summary.domains, summary.rules]) {
      expect(parts.reduce((sum, { outcomes }) => sum + total(outcomes), 0)).toBe(total(summary.outcomes));
    }
    expect(summary.districts.reduce((sum, { records }) => sum + records, 0)).toBe(143);
    expect(summary.rules.map(({ id }) => id)).toEqual([...summary.rules.map(({ id }) => id)].sort());
    for (const { records, failing, outcomes } of summary.rules) {
      expect(failing).toBeLessThanOrEqual(Math.min(records, outcomes.fail));
      expect(failing > 0).toBe(outcomes.fail > 0);
    }
  });

  it('is text or CSV as the file says', async () => {
    await tuoyu('a.csv', '--format', 'ndjson', '--summary', 'sum.csv');
    expect(written('sum.csv').split('\r\n').slice(0, 1)).toEqual([
      '\ufeffkind,id,name,records,failing,pass,fail,unknown,not-applicable,manual,error',
    ]);
    const { stdout } = await tuoyu('a.csv', '--format', 'ndjson', '--output', 'x', '--summary', '-');
    expect(stdout.split('\n')[0]).toBe('2 records checked, 1 could not be read, 2 issues of data');
  });
});
