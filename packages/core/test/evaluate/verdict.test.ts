import { describe, expect, it } from 'vitest';
import {
  type Addressee,
  and,
  choice,
  eq,
  type Force,
  type Obligation,
  type Phase,
  type Rule,
} from '../../src/index.js';
import { basis, f, instrument, judge, profile, rule, say } from '../support/declare.js';

const OUTCOMES = ['pass', 'fail', 'unknown', 'not-applicable', 'manual', 'manual-text', 'error'] as const;
type Wanted = (typeof OUTCOMES)[number];

const never = eq(f('/fenced'), true);

/** A rule that comes out as wanted over `{ fenced: true, name: 'x' }`. */
const coming = (id: string, wanted: Wanted, more: Partial<Rule> = {}): Rule => {
  const parts: { readonly [W in Wanted]: Partial<Rule> } = {
    pass: { require: f('/fenced') },
    fail: { require: { op: 'not', of: f('/fenced') } },
    unknown: { require: eq(f('/kind'), 'full') },
    'not-applicable': { when: { op: 'not', of: f('/fenced') }, require: never },
    manual: { question: { text: say('?'), evidence: say('!') } },
    'manual-text': { require: f('/fenced'), basis: [basis('law', { verified: 'unverified' })] },
    error: { require: { op: 'call', name: 'breaks', args: [] } },
  };
  return rule(id, { ...parts[wanted], ...more });
};

const breaks = {
  inputs: [],
  codomain: { kind: 'boolean' },
  run: () => {
    throw new Error('broken');
  },
} as const;

const verdictOf = (rules: readonly Rule[], phase?: Phase) =>
  judge(profile({ rules }, { functions: { breaks } }), { fenced: true }, phase === undefined ? {} : { phase })
    .summary;

describe('the verdict over binding findings', () => {
  const pairs = OUTCOMES.flatMap((a) => OUTCOMES.map((b) => [a, b] as const));

  it.each(pairs)('of %s with %s', (a, b) => {
    const both = [a, b];
    const expected = both.includes('fail')
      ? 'breach'
      : both.includes('pass') && both.every((o) => o === 'pass' || o === 'not-applicable')
        ? 'no-breach'
        : 'open';
    expect(verdictOf([coming('t/a', a), coming('t/b', b)]).verdict).toBe(expected);
  });

  it('counts what keeps it open, each for its reason', () => {
    const { outcomes, open } = verdictOf(OUTCOMES.map((wanted) => coming(`t/${wanted}`, wanted)));
    expect(outcomes).toEqual({ pass: 1, fail: 1, unknown: 1, 'not-applicable': 1, manual: 2, error: 1 });
    expect(open).toEqual({ unknown: 1, awaitingAnswer: 1, awaitingText: 1 });
  });

  it('is open over nothing', () => {
    expect(verdictOf([]).verdict).toBe('open');
    expect(verdictOf([coming('t/a', 'not-applicable')]).verdict).toBe('open');
  });

  it('an unknown that can only pass or not apply does not keep it open', () => {
    const maybe = rule('t/b', { when: eq(f('/kind'), 'full'), require: f('/fenced') });
    expect(verdictOf([coming('t/a', 'pass'), maybe])).toMatchObject({
      verdict: 'no-breach',
      open: { unknown: 1 },
    });
  });
});

describe('what binds', () => {
  const bindingOf = (more: Partial<Rule>, phase?: Phase) =>
    verdictOf([coming('t/a', 'fail', more)], phase).verdict === 'breach';

  it.each<[Obligation, boolean]>([
    ['must', true],
    ['should', false],
    ['may', false],
    ['encouraged', false],
    ['gradual', false],
    ['target', false],
    ['intent', false],
  ])('the obligation %s: %s', (obligation, expected) => {
    expect(bindingOf({ obligation })).toBe(expected);
  });

  it.each<[Addressee, Phase | undefined, boolean]>([
    ['institution', undefined, true],
    ['institution', 'operation', true],
    ['founder', undefined, false],
    ['founder', 'operation', false],
    ['founder', 'registration', true],
    ['person', undefined, false],
    ['guardian', undefined, false],
    ['registrar', 'registration', false],
    ['health-authority', undefined, false],
    ['district', undefined, false],
    ['city', undefined, false],
    ['assessor', undefined, false],
    ['other', undefined, false],
  ])('the addressee %s in phase %s: %s', (addressee, phase, expected) => {
    expect(bindingOf({ addressee }, phase)).toBe(expected);
    const { othersDuties } = verdictOf([coming('t/a', 'fail', { addressee })], phase);
    expect(othersDuties).toBe(expected ? 0 : 1);
  });

  const FORCES: readonly (readonly [Force, boolean])[] = [
    ['law', true],
    ['regulation', true],
    ['ministerial-order', true],
    ['mandatory-standard', true],
    ['normative-document', true],
    ['industry-code', false],
    ['recommended-standard', false],
    ['guide', false],
    ['policy-plan', false],
  ];
  const judgedUnder = (force: Force, choices?: { [id: string]: string }) =>
    judge(
      profile(
        {
          rules: [rule('t/a', { require: { op: 'not', of: f('/fenced') } })],
          choices: [
            { id: 'advice-binds', title: say('does it?'), options: { yes: say('yes'), no: say('no') } },
          ],
        },
        {
          instruments: [instrument('law', { force: [{ force, verified: 'primary' }] })],
          bindingChoices: { 'recommended-standard': 'advice-binds', 'industry-code': 'advice-binds' },
        },
      ),
      { fenced: true },
      choices === undefined ? {} : { choices },
    );

  it.each(FORCES)('the force %s: %s', (force, expected) => {
    const report = judgedUnder(force);
    expect(report.summary.verdict === 'breach').toBe(expected);
    expect(report.rules['t/a']).toMatchObject({ force, binding: expected });
  });

  it.each(['industry-code', 'recommended-standard'] as const)('%s binds only by choice', (force) => {
    expect(judgedUnder(force, { 'advice-binds': 'yes' }).summary.verdict).toBe('breach');
    expect(judgedUnder(force, { 'advice-binds': 'no' }).summary.verdict).toBe('open');
    expect(judgedUnder('guide', { 'advice-binds': 'yes' }).summary.verdict).toBe('open');
  });

  it('the force is that of the day', () => {
    const demoted = instrument('law', {
      force: [
        { force: 'mandatory-standard', to: '2023-03-31', verified: 'primary' },
        { force: 'recommended-standard', from: '2023-04-01', verified: 'primary' },
      ],
    });
    const of = profile({ rules: [coming('t/a', 'fail')] }, { instruments: [demoted] });
    expect(judge(of, { fenced: true }, { asOf: '2023-03-31' }).summary.verdict).toBe('breach');
    expect(judge(of, { fenced: true }, { asOf: '2023-04-01' }).summary.verdict).toBe('open');
  });
});

it('a choice that nobody took leaves the rule unknown, and names the choice', () => {
  const counted = {
    id: 'counted',
    title: say('who counts?'),
    options: { enrolled: say('e'), present: say('p') },
  } as const;
  const of = profile({
    choices: [counted],
    rules: [rule('t/a', { require: and(eq(choice(counted), 'present'), f('/fenced')) })],
  });
  expect(judge(of, { fenced: true }).findings[0]).toMatchObject({
    outcome: 'unknown',
    needs: [{ pointer: '', reason: 'no-choice', choice: 'counted' }],
  });
  expect(judge(of, { fenced: true }, { choices: { counted: 'present' } })).toMatchObject({
    choices: { counted: 'present' },
    findings: [{ outcome: 'pass' }],
  });
  expect(judge(of, { fenced: true }, { choices: { counted: 'enrolled' } }).findings[0]?.outcome).toBe('fail');
});
