import { canonical, compile, evaluate, type Report, stamp } from '@tuoyu/core';
import { describe, expect, it, vi } from 'vitest';
import { hostileText } from '../../../examples/scripts/hostile.mjs';
import { cn } from '../src/index.js';
import { all, asOf, choices, ordinary, read } from './examples.js';
import { expectedOf, someRules, tabled } from './expected.js';

// ten thousand staff take their time on a slow machine
vi.setConfig({ testTimeout: 120_000 });

const domains = new Set([
  'site',
  'facilities',
  'staffing',
  'fire-safety',
  'health-care',
  'caregiving',
  'supervision',
]);

describe.each(all.map((example) => [example.name, example] as const))('%s', (name, example) => {
  const table = expectedOf(name);
  // a table speaks of some rules; its verdicts are of these alone
  const spokenOf = new Set(table.rows.map(({ rule }) => rule));
  const profile = someRules(cn, spokenOf);
  const plan = compile(profile, { asOf });
  const decided = compile(profile, { asOf, choices });
  const reports = new Map<typeof plan, Report>();
  const judged = (of: typeof plan): Report => {
    const report = reports.get(of) ?? evaluate(of, example.institution, { unknowns: example.unknowns });
    reports.set(of, report);
    return report;
  };
  const outcomesOf = (report: Report) =>
    report.findings.map(({ rule, subject, outcome }) => `${rule} ${subject.pointer}: ${outcome}`);
  const expectedFor = (report: Report, column: 'outcome' | 'withChoices') =>
    report.findings.map(({ rule, subject: { pointer } }) => {
      const row = table.of(rule, pointer);
      return `${rule} ${pointer}: ${row === undefined ? 'not in the table' : row[column]}`;
    });

  it('comes out as the table says', () => {
    const report = judged(plan);
    expect(outcomesOf(report)).toEqual(expectedFor(report, 'outcome'));
    expect(report.summary.verdict).toBe(table.verdict);
  });

  it('comes out as the table says once the choices are made', () => {
    const report = judged(decided);
    expect(outcomesOf(report)).toEqual(expectedFor(report, 'withChoices'));
    expect(report.summary.verdict).toBe(table.verdictWithChoices);
  });

  it('has a table that speaks of fifteen rules or more, over all domains', () => {
    expect([...tabled].filter((rule) => !spokenOf.has(rule))).toEqual([]);
    expect(spokenOf.size).toBeGreaterThanOrEqual(15);
    expect(new Set([...spokenOf].map((rule) => rule.split('/')[0]))).toEqual(domains);
  });

  it('has a table that speaks only of rules that there are', () => {
    const known = new Set(plan.rules.map(({ rule }) => rule.id));
    expect([...spokenOf].filter((rule) => !known.has(rule))).toEqual([]);
  });

  it('has no row in its table that no subject answers to', () => {
    const { findings } = judged(plan);
    const idle = table.rows.filter(
      (row) => !findings.some(({ rule, subject }) => table.of(rule, subject.pointer) === row),
    );
    expect(idle.map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual([]);
  });

  it('gives the same bytes on every run', () => {
    const bytes = () =>
      canonical(
        evaluate(compile(profile, { asOf, choices }), structuredClone(example.institution), {
          unknowns: example.unknowns,
          issues: example.issues,
          stamp,
        }),
      );
    expect(bytes()).toBe(bytes());
  });

  it('is not touched by its evaluation', () => {
    const frozen = deepFreeze(structuredClone(example.institution));
    const unknowns = Object.freeze({ ...example.unknowns });
    expect(canonical(evaluate(decided, frozen, { unknowns }))).toBe(canonical(judged(decided)));
  });
});

const deepFreeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) deepFreeze(inner);
    Object.freeze(value);
  }
  return value;
};

it.each(ordinary.map((example) => [example.name, example] as const))(
  '%s can be read whole',
  (_, { issues }) => {
    expect(issues).toEqual([]);
  },
);

it('08-hostile is what its program writes', () => {
  const written = JSON.stringify(JSON.parse(hostileText));
  expect(JSON.stringify(JSON.parse(read('institutions/08-hostile.json'))) === written).toBe(true);
});

it('08-hostile pollutes nothing', () => {
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});
