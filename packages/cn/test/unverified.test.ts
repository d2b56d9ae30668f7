import { type Adoption, compile, evaluate } from '@tuoyu/core';
import { describe, expect, it } from 'vitest';
import { cn } from '../src/index.js';
import { all, asOf, choices, ordinary } from './examples.js';
import { someRules } from './expected.js';

const rules = cn.layers.flatMap(({ packs }) => packs).flatMap((pack) => pack.rules);
const plan = compile(cn, { asOf, choices });
const unverified = new Set(
  rules.filter(({ id }) => plan.ruleSummaries[id]?.verified === 'unverified').map(({ id }) => id),
);

describe('an unverified text or figure', () => {
  it.each(ordinary.map((example) => [example.name, example] as const))(
    'fails nobody without adoption: %s',
    (_, { institution, unknowns }) => {
      const { findings } = evaluate(plan, institution, { unknowns });
      const failed = findings.filter(
        ({ rule, possible }) => unverified.has(rule) && possible.some((o) => o === 'pass' || o === 'fail'),
      );
      expect(failed.map(({ rule, subject }) => `${rule} ${subject.pointer}`)).toEqual([]);
    },
  );

  it('fails nobody without adoption: the hostile record', () => {
    // its ten thousand staff only count for rules on staff
    const ofStaff = new Set([...unverified].filter((rule) => rule.startsWith('staffing/')));
    const hostile = all.at(-1) as (typeof all)[number];
    const few = compile(someRules(cn, ofStaff), { asOf, choices });
    const { findings } = evaluate(few, hostile.institution, { unknowns: hostile.unknowns });
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
  });

  // window grilles in a dwelling: the clause is known by hearsay only
  const rule = 'site/home-safe-building';
  const homeBased = ordinary.find(({ name }) => name === '04-home-based-point') as (typeof ordinary)[number];
  const one = someRules(cn, new Set([rule]));
  const judged = (adoptions: readonly Adoption[]) =>
    evaluate(compile(one, { asOf, adoptions }), homeBased.institution, { unknowns: homeBased.unknowns });
  const adopted: Adoption = {
    rule,
    by: '陆知远（虚构）',
    on: '2026-11-16',
    source: '文本复印件（虚构）',
  };

  it('says what it would come to', () => {
    const { findings, summary } = judged([]);
    expect(findings.map(({ outcome, ifAdopted }) => ({ outcome, ifAdopted }))).toEqual([
      { outcome: 'manual', ifAdopted: ['fail'] },
    ]);
    expect([summary.verdict, summary.unverifiedNotMet]).toEqual(['open', 1]);
  });

  it('bites once a named person has adopted it', () => {
    const { findings, summary, adoptions } = judged([adopted]);
    expect(findings.map(({ outcome }) => outcome)).toEqual(['fail']);
    expect([summary.verdict, summary.unverifiedNotMet]).toEqual(['breach', 0]);
    expect(adoptions).toEqual([adopted]);
  });

  it('is adopted by nobody without a name or a day', () => {
    expect(() => judged([{ ...adopted, by: ' ' }])).toThrow();
    expect(() => judged([{ ...adopted, on: 'yesterday' }])).toThrow();
  });

  it('bites with the value that the person read', () => {
    const area = 'site/home-area-each-child';
    const figure = ordinary.length > 0 ? rulesFigure(area) : '';
    const of = (value: number) => {
      const profile = someRules(cn, new Set([area]));
      const adoptions = [
        { ...adopted, rule: area },
        { figure, value, by: adopted.by, on: adopted.on, source: adopted.source },
      ];
      return evaluate(compile(profile, { asOf, adoptions }), homeBased.institution).findings.map(
        ({ outcome }) => outcome,
      );
    };
    // 62 m² for five children are 12.4 m² each
    expect(of(12)).toEqual(['pass']);
    expect(of(13)).toEqual(['fail']);
  });
});

/** The figure that a rule reads. */
const rulesFigure = (id: string): string => {
  const text = JSON.stringify(rules.find((rule) => rule.id === id)?.require);
  return /"op":"figure","(?:id|figure)":"([^"]+)"/.exec(text)?.[1] ?? '';
};
