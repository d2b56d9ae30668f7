// biome-ignore-all lint/suspicious/noExplicitAny: records are changed on purpose, whatever their types
import { existsSync } from 'node:fs';
import {
  type Adoption,
  type Answer,
  compile,
  evaluate,
  nextQuestions,
  type Phase,
  type Profile,
} from '@tuoyu/core';
import { checkConsistency, parseInstitution } from '@tuoyu/model';
import { describe, expect, it } from 'vitest';
import {
  cn,
  cnHygieneSelfEvaluation,
  cnSelfAssessment2025,
  cnYearEndReport,
  hygieneAreas,
} from '../src/index.js';
import { asOf, read } from './examples.js';

const yearEnd = [
  'supervision/reports-when-needed',
  'supervision/year-end-report',
  'supervision/yearly-work-plan',
];

/** Each part of the national profile, its rules by hand, and its example. */
const parts: readonly (readonly [profile: Profile, example: string, rules: readonly string[]])[] = [
  [
    cnHygieneSelfEvaluation,
    'hygiene-self-evaluation',
    [
      'facilities/floor-mats',
      'facilities/hygiene-air',
      'facilities/hygiene-benzene',
      'facilities/hygiene-formaldehyde',
      'facilities/safety-fence',
      'health-care/hygiene-corrected',
      'health-care/hygiene-failure-in-time',
      'health-care/hygiene-failure-reasons',
      'health-care/hygiene-items-met',
      'health-care/hygiene-items-verified',
      'health-care/hygiene-self-evaluation',
      'health-care/hygiene-verified-on-site',
      'health-care/indoor-air-hygiene',
      'site/no-basement-hygiene',
      'site/observation-room-distance',
      'site/observation-room-hygiene',
      'site/west-shading-hygiene',
      'site/window-ratio-hygiene',
      'staffing/health-staff-training',
      'staffing/health-worker-education',
      'staffing/health-worker-in-place',
      'staffing/health-worker-tasks',
    ],
  ],
  [
    cnSelfAssessment2025,
    'self-assessment-2025',
    [
      'site/living-area-each-child',
      'site/living-area-of-older-toddlers',
      'supervision/reports-when-needed',
      'supervision/self-assessed',
      'supervision/self-assessment-corrected',
      'supervision/self-assessment-summed-up',
      'supervision/year-end-report',
      'supervision/yearly-work-plan',
    ],
  ],
  [cnYearEndReport, 'year-end-report', yearEnd],
];

const given = <D>(example: string, file: string, otherwise: D): D => {
  const path = `profiles/${example}/${file}.json`;
  return existsSync(new URL(`../../../examples/${path}`, import.meta.url))
    ? (JSON.parse(read(path)) as D)
    : otherwise;
};
const decisions = (example: string) => ({
  choices: given<{ readonly [id: string]: string }>(example, 'choices', {}),
  adoptions: given<readonly Adoption[]>(example, 'adoptions', []),
  answers: Object.values(given<{ readonly [key: string]: readonly Answer[] }>(example, 'answers', {})).flat(),
});
const judged = (
  profile: Profile,
  example: string,
  change: (record: any) => void = () => undefined,
  options: { readonly asOf?: string; readonly phase?: Phase } = {},
) => {
  const record = JSON.parse(read(`profiles/${example}/institution.json`));
  change(record);
  const { institution, unknowns } = parseInstitution(record);
  const { choices, adoptions, answers } = decisions(example);
  return evaluate(compile(profile, { asOf, choices, adoptions, ...options }), institution, {
    unknowns,
    answers,
  });
};
const failing = (...args: Parameters<typeof judged>) =>
  judged(...args)
    .findings.filter(({ outcome }) => outcome === 'fail')
    .map(({ rule, subject }) => `${rule} ${subject.pointer}`);

describe.each(parts)('$id', (profile, example, rules) => {
  const [pack] = profile.layers.flatMap(({ packs }) => packs);

  it('holds the rules that belong to it, and what they use', () => {
    expect(pack?.rules.map(({ id }) => id).sort()).toEqual(rules);
    const text = JSON.stringify(pack?.rules);
    for (const { id } of pack?.figures ?? []) expect(text).toContain(`"op":"figure","id":"${id}"`);
    for (const { id } of pack?.topics ?? []) expect(text).toContain(`"topic":"${id}"`);
    expect(pack?.choices.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['recommendedStandardsBind', 'industryCodesBind']),
    );
  });

  it('compiles on any day and in any phase', () => {
    for (const day of ['2019-10-07', '2022-08-09', '2026-11-23', '2030-01-01'])
      for (const phase of ['design', 'registration', 'filing', 'operation', 'assessment'] as const)
        expect(() => compile(profile, { asOf: day, phase })).not.toThrow();
  });

  it('has an example that can be read whole, contradicts itself nowhere, and leaves nothing open', () => {
    const { institution, issues } = parseInstitution(
      JSON.parse(read(`profiles/${example}/institution.json`)),
    );
    expect([issues, checkConsistency(institution, { asOf })]).toEqual([[], []]);
    const { summary, findings } = judged(profile, example);
    expect(findings.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable')).toEqual([]);
    expect([summary.verdict, summary.open]).toEqual([
      'no-breach',
      { unknown: 0, awaitingAnswer: 0, awaitingText: 0 },
    ]);
    expect(summary.outcomes.pass).toBeGreaterThanOrEqual(rules.length / 2);
  });

  it('waits, without its decisions, for these and for no fact', () => {
    const { institution, unknowns } = parseInstitution(
      JSON.parse(read(`profiles/${example}/institution.json`)),
    );
    const plan = compile(profile, { asOf });
    const report = evaluate(plan, institution, { unknowns });
    const { choices, adoptions, answers } = decisions(example);
    const asked = nextQuestions(plan, report).map((question) => question.kind);
    expect(asked.filter((kind) => kind === 'field')).toEqual([]);
    expect(asked.filter((kind) => kind === 'answer')).toHaveLength(answers.length);
    expect(asked.filter((kind) => kind === 'choice')).toHaveLength(Object.keys(choices).length);
    // a figure and the rule that rests on it are adopted each by itself
    expect(asked.filter((kind) => kind === 'adoption').length).toBeLessThanOrEqual(adoptions.length);
    for (const { by, on, source } of adoptions)
      expect([by, on, source].every((text) => text !== '')).toBe(true);
    for (const { by, on, evidence } of answers)
      expect([by, on, evidence].every((text) => text !== '')).toBe(true);
  });

  it('says of its rules what the whole profile says', () => {
    const { institution, unknowns } = parseInstitution(
      JSON.parse(read('institutions/02-community-site.json')),
    );
    const own = evaluate(compile(profile, { asOf }), institution, { unknowns }).findings;
    const whole = evaluate(compile(cn, { asOf }), institution, { unknowns }).findings;
    expect(own).toEqual(whole.filter(({ rule }) => rules.includes(rule)));
    expect(own.length).toBeGreaterThanOrEqual(rules.length);
  });
});

describe('the hygiene evaluation', () => {
  it('asks for all fourteen items, and for the evaluation before the filing', () => {
    const of = (change: (record: any) => void) =>
      failing(cnHygieneSelfEvaluation, 'hygiene-self-evaluation', change);
    expect(of((record) => (record.hygieneEvaluation.items[6].selfMet = false))).toEqual([
      'health-care/hygiene-items-met ',
    ]);
    expect(of((record) => record.hygieneEvaluation.items.pop())).toEqual(['health-care/hygiene-items-met ']);
    const onSite = (rectifiedOn: string) => (record: any) => {
      record.hygieneEvaluation.items[6].verifiedMet = false;
      record.hygieneEvaluation.rectifiedOn = rectifiedOn;
    };
    expect(of(onSite('2026-04-01'))).toEqual(['health-care/hygiene-items-verified ']);
    expect(of(onSite('2026-04-02'))).toEqual([]);
    expect(of((record) => (record.hygieneEvaluation.selfEvaluatedOn = '2026-03-16'))).toEqual([]);
    expect(of((record) => (record.hygieneEvaluation.selfEvaluatedOn = '2026-03-17'))).toEqual([
      'health-care/hygiene-self-evaluation ',
    ]);
  });

  it('has four areas, and rules for what is known of three of them', () => {
    expect(hygieneAreas().map(({ area, rules }) => [area, rules])).toEqual([
      [
        'environment',
        [
          'facilities/hygiene-air',
          'facilities/hygiene-benzene',
          'facilities/hygiene-formaldehyde',
          'health-care/indoor-air-hygiene',
          'site/no-basement-hygiene',
          'site/west-shading-hygiene',
          'site/window-ratio-hygiene',
        ],
      ],
      [
        'facilities',
        [
          'facilities/floor-mats',
          'facilities/safety-fence',
          'site/observation-room-distance',
          'site/observation-room-hygiene',
        ],
      ],
      [
        'staffing',
        [
          'staffing/health-staff-training',
          'staffing/health-worker-education',
          'staffing/health-worker-in-place',
          'staffing/health-worker-tasks',
        ],
      ],
      ['systems', []],
    ]);
  });
});

describe('the yearly round', () => {
  const of = (change: (record: any) => void, day = asOf) =>
    failing(cnSelfAssessment2025, 'self-assessment-2025', change, { asOf: day });
  it('assesses, corrects and sums up', () => {
    expect(of((record) => (record.selfAssessments = []))).toEqual(['supervision/self-assessed ']);
    expect(of((record) => (record.selfAssessments[0].faultsCorrected = 3))).toEqual([
      'supervision/self-assessment-corrected /selfAssessments/0',
    ]);
    expect(of((record) => (record.selfAssessments[0].summedUpOn = '2026-11-24'))).toEqual([
      'supervision/self-assessment-summed-up /selfAssessments/0',
    ]);
  });
  it('is judged from 2026 on, while the campaign runs', () => {
    const none = (record: any) => (record.selfAssessments = []);
    expect(of(none, '2025-12-31')).not.toContain('supervision/self-assessed ');
    expect(of(none, '2026-01-01')).toContain('supervision/self-assessed ');
    expect(of(none, '2027-12-31')).toContain('supervision/self-assessed ');
    expect(of(none, '2028-01-01')).not.toContain('supervision/self-assessed ');
  });
  it('ends with a report, which alone binds', () => {
    const late = (record: any) => (record.governance.annualReports = []);
    expect(failing(cnYearEndReport, 'year-end-report', late)).toEqual(['supervision/year-end-report ']);
    expect(judged(cnYearEndReport, 'year-end-report', late).summary.verdict).toBe('breach');
    expect(
      judged(cnSelfAssessment2025, 'self-assessment-2025', (record) => (record.selfAssessments = [])).summary
        .verdict,
    ).toBe('no-breach');
  });
});
