import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { baselineComparer, baselineCounter } from '../src/checking/baseline.js';
import type { PlacedReport } from '../src/checking/entry.js';
import { exitCodeOf } from '../src/checking/exit-code.js';
import { checkFormats, targetsOf } from '../src/formatting/targets.js';
import { run } from '../src/run.js';
import { worldOf } from './support/world.js';

const scratch = mkdtempSync(join(tmpdir(), 'tuoyu-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const record = { key: 'a', name: '甲园', kind: 'institution', classes: [{ kind: 'infant', enrolled: 11 }] };

const tuoyu = async (args: readonly string[], world: Partial<Parameters<typeof worldOf>[0]> = {}) => {
  const { io, written } = worldOf({ cwd: scratch, stdin: JSON.stringify(record), ...world });
  return { exit: await run(args, io), ...written };
};
const folderFor = (): string => mkdtempSync(join(scratch, 'out-'));

describe('targetsOf', () => {
  it.each([
    ['pretty', [], [{ format: 'pretty' }]],
    ['json', ['a'], [{ format: 'json', file: 'a' }]],
    [
      'json',
      ['html=b', 'a', 'csv=c'],
      [
        { format: 'html', file: 'b' },
        { format: 'json', file: 'a' },
        { format: 'csv', file: 'c' },
      ],
    ],
    ['pretty', ['html=b'], [{ format: 'pretty' }, { format: 'html', file: 'b' }]],
    // what stands before the sign is no format: it belongs to the name
    ['pretty', ['x=y'], [{ format: 'pretty', file: 'x=y' }]],
    ['pretty', ['html='], [{ format: 'pretty', file: 'html=' }]],
    ['pretty', ['html=html=c'], [{ format: 'pretty' }, { format: 'html', file: 'html=c' }]],
  ] as const)('%s %j', (format, outputs, targets) => {
    expect(targetsOf(format, outputs, checkFormats)).toEqual(targets);
  });
});

describe('several formats', () => {
  it('are the same as each alone', async () => {
    const all = checkFormats.filter((format) => format !== 'xlsx');
    const folder = folderFor();
    const outputs = all.flatMap((format) => ['--output', `${format}=r.${format}`]);
    const { exit } = await tuoyu(['check', '-', ...outputs], { cwd: folder });
    expect(exit).toBe(1);
    for (const format of all) {
      const { stdout } = await tuoyu(['check', '-', '--format', format]);
      expect(readFileSync(join(folder, `r.${format}`), 'utf8'), format).toBe(stdout);
      expect(stdout.length, format).toBeGreaterThan(200);
    }
  });

  it('appear all or not at all', async () => {
    const folder = folderFor();
    const { exit, stderr } = await tuoyu(
      ['check', '-', '--output', 'csv=a.csv', '--output', 'html=no/b.html'],
      {
        cwd: folder,
      },
    );
    expect([exit, stderr]).toEqual([2, 'error: no/b.html can not be written (ENOENT)\n']);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('a stored report gives the same bytes as the check, where only the record has no name', async () => {
    const folder = folderFor();
    const nameless = JSON.stringify({ ...record, name: undefined });
    const stored = (await tuoyu(['check', '-', '--format', 'json'], { stdin: nameless })).stdout;
    writeFileSync(join(folder, 'r.json'), stored);
    for (const format of ['csv', 'sarif', 'markdown', 'html', 'pretty'] as const) {
      const fresh = (await tuoyu(['check', '-', '--format', format], { stdin: nameless })).stdout;
      const { stdout } = await tuoyu(['report', 'r.json', '--format', format], { cwd: folder });
      expect(stdout === fresh, format).toBe(true);
    }
  });
});

describe('a workbook', () => {
  it('goes to a pipe or a file, never to a terminal', async () => {
    const piped = await tuoyu(['check', '-', '--format', 'xlsx']);
    expect([piped.exit, piped.stdout.slice(0, 2)]).toEqual([1, 'PK']);
    const shown = await tuoyu(['check', '-', '--format', 'xlsx'], { terminal: true });
    expect([shown.exit, shown.stdout, shown.stderr]).toEqual([
      2,
      '',
      'error: xlsx is no text: name a file with --output FILE\n',
    ]);
  });
});

describe('a baseline', () => {
  /** Reports of a law in which only outcomes and counts matter. */
  const reportOf = (key: string, fails: readonly string[]): PlacedReport =>
    ({
      input: { key, file: 'f', line: 1 },
      rules: Object.fromEntries(
        fails.map((rule) => [rule, { binding: true, obligation: 'must', addressee: 'institution' }]),
      ),
      findings: fails.map((rule, index) => ({
        rule,
        subject: { pointer: `/${index}` },
        outcome: 'fail',
        possible: ['fail'],
      })),
    }) as unknown as PlacedReport;
  const anyReports = fc.array(
    fc.record({
      key: fc.constantFrom('a', 'b', 'c'),
      fails: fc.array(fc.constantFrom('t/x', 't/y', 't/z'), { maxLength: 5 }),
    }),
    { maxLength: 6 },
  );
  const baselineOf = (reports: readonly PlacedReport[]) => {
    const counter = baselineCounter('cn', 'must');
    for (const report of reports) counter.add(report);
    return counter.baseline();
  };

  it('of what there is lets all of it pass and is not stale, in whatever order the records come', () => {
    fc.assert(
      fc.property(anyReports, fc.boolean(), (given, turned) => {
        const reports = given.map(({ key, fails }) => reportOf(key, fails));
        const baseline = baselineOf(reports);
        expect(baselineOf([...reports].reverse())).toEqual(baseline);
        const comparer = baselineComparer(baseline);
        const marked = (turned ? [...reports].reverse() : reports).map((report) => comparer.mark(report));
        expect(marked.map((report) => exitCodeOf(report, 'must'))).toEqual(marked.map(() => 0));
        expect([comparer.stale(), comparer.exceeded()]).toEqual([[], []]);
      }),
    );
  });

  it('never hides a finding that it does not count, and is stale when one is gone', () => {
    fc.assert(
      fc.property(anyReports, fc.constantFrom('t/x', 't/y', 't/new'), (given, rule) => {
        const reports = given.map(({ key, fails }) => reportOf(key, fails));
        const more = baselineComparer(baselineOf(reports));
        const codes = [...reports, reportOf('a', [rule])].map((report) =>
          exitCodeOf(more.mark(report), 'must'),
        );
        expect(codes.at(-1)).toBe(1);
        const fewer = baselineComparer(baselineOf([...reports, reportOf('a', [rule])]));
        for (const report of reports) fewer.mark(report);
        expect(fewer.stale()).toMatchObject([{ record: 'a', rule, outcome: 'fail' }]);
      }),
    );
  });
});
