import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReports, type StoredProblem } from '../src/index.js';
import { failure, report } from './support/hostile.js';
import * as law from './support/law.js';

const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const problemsOf = (value: unknown): readonly StoredProblem[] => readReports(value).problems;

describe('readReports', () => {
  it('takes what evaluation and the command write: one, or a list with what could not be read', () => {
    expect(readReports(stored(report)).entries).toEqual([{ kind: 'report', report: stored(report) }]);
    const list = stored([report, failure, law.reportOf()]);
    expect(readReports(list).entries?.map(({ kind }) => kind)).toEqual(['report', 'failure', 'report']);
    expect(readReports([]).entries).toEqual([]);
  });

  it('tells all that is wrong, with its place', () => {
    const broken = {
      ...report,
      asOf: 7,
      summary: { ...report.summary, verdict: 'fine', othersDuties: -1 },
      findings: [{ ...report.findings[0], outcome: 'good' }],
      rules: { 'a/b~c': null },
    };
    expect(problemsOf(stored([failure, broken]))).toEqual([
      { pointer: '/1/asOf', expected: 'text', found: 'number' },
      { pointer: '/1/summary/verdict', expected: 'breach, no-breach, open', found: 'string' },
      { pointer: '/1/summary/othersDuties', expected: 'a whole number from 0 on', found: 'number' },
      { pointer: '/1/rules/a~1b~0c', expected: 'object', found: 'null' },
      {
        pointer: '/1/findings/0/outcome',
        expected: 'pass, fail, unknown, not-applicable, manual, error',
        found: 'string',
      },
    ]);
  });

  it.each([null, 7, 'text', {}, [null], { format: 'tuoyu-report/2' }, { error: {} }, { __proto__: null }])(
    '%j is no report',
    (value) => {
      const { entries, problems } = readReports(value);
      expect(entries).toBeUndefined();
      expect(problems.length).toBeGreaterThan(0);
    },
  );

  it('never throws, and never takes a report of which a part is gone', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(() => readReports(value)).not.toThrow();
      }),
    );
    const needed = Object.keys(report).filter((key) => key !== 'measures' && key !== 'packs');
    for (const key of needed) {
      const { [key]: _, ...rest } = stored(report) as { readonly [key: string]: unknown };
      expect(
        problemsOf(rest).map(({ pointer }) => pointer),
        key,
      ).toEqual([`/${key}`]);
    }
  });
});
