import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type AssessmentRecord,
  checkProcedure,
  checkProcedureRules,
  exampleProcedureRules,
  nanjingProcedureRules,
  type ProcedureCheck,
} from '../src/index.js';
import { finished } from './support/assessment.js';

const record = finished;

const judge = (check: ProcedureCheck, change: Partial<AssessmentRecord> = {}, asOf = '2025-12-01') => {
  const rule = { id: 'x', title: { 'zh-CN': 'x', en: 'x' }, check, ownChoice: true } as const;
  const { findings, issues } = checkProcedure({ ...record, ...change }, [rule], { asOf });
  expect(issues).toEqual([]);
  return findings[0]?.outcome;
};

describe('the rules of the plan of Nanjing', () => {
  const ofPlan = (change: Partial<AssessmentRecord> = {}, asOf = '2025-12-01', planInForce?: boolean) =>
    checkProcedure({ ...record, ...change }, nanjingProcedureRules, { asOf, planInForce }).findings.map(
      ({ outcome }) => outcome,
    );

  it('are rows 56 to 59 and nothing else', () => {
    expect(nanjingProcedureRules.map(({ basis }) => basis?.[0]?.row)).toEqual([
      'L099',
      'L100',
      'L101',
      'L102',
    ]);
    expect(nanjingProcedureRules.every(({ basis }) => basis?.[0]?.verified === 'primary')).toBe(true);
  });

  it('pass an assessment that keeps them', () => {
    expect(ofPlan()).toEqual(['pass', 'pass', 'pass', 'pass']);
  });

  it('want an outside assessor of two kinds', () => {
    const kinds = [
      'professional-agency',
      'industry-association',
      'authority',
      'institution-itself',
      'other',
      null,
    ] as const;
    expect(kinds.map((kind) => ofPlan({ assessor: { name: 'x', kind } })[1])).toEqual([
      'pass',
      'pass',
      'fail',
      'fail',
      'fail',
      'unknown',
    ]);
  });

  it('hold in Nanjing, from its day on', () => {
    expect(ofPlan({ place: '320200' })).toEqual(Array(4).fill('not-applicable'));
    expect(ofPlan({ place: null })).toEqual(Array(4).fill('unknown'));
    const early = {
      assessedOn: '2020-12-29',
      previous: 'none',
      decision: null,
      publication: null,
      validity: null,
    } as const;
    expect(ofPlan(early)).toEqual(Array(4).fill('not-applicable'));
    expect(ofPlan({ ...early, assessedOn: '2020-12-30' }, '2021-01-05')[1]).toBe('pass');
  });

  it('count after 2025 only if somebody says that the plan still holds, and say what it asked all the same', () => {
    const late = {
      assessor: { name: 'x', kind: 'authority' },
      assessedOn: '2026-01-01',
      previous: { assessedOn: '2025-03-01', level: null },
      decision: null,
      publication: null,
      notice: null,
      validity: null,
      objections: [],
    } as const;
    const check = (planInForce?: boolean, change: Partial<AssessmentRecord> = late) =>
      checkProcedure({ ...record, ...change }, nanjingProcedureRules, { asOf: '2026-02-01', planInForce });
    for (const planInForce of [undefined, false]) {
      const { findings, counts, notCounted } = check(planInForce);
      expect(findings.map(({ outcome }) => outcome)).toEqual(['unknown', 'fail', 'pass', 'unknown']);
      expect(findings[1]).toMatchObject({
        counts: false,
        validity: { choice: 'planInForce', taken: planInForce ?? null },
      });
      expect([counts.fail, notCounted]).toEqual([0, 4]);
    }
    expect([check(true).counts.fail, check(true).notCounted]).toEqual([1, 0]);
    // the last day on which nobody needs to choose
    expect(check(undefined, { ...late, assessedOn: '2025-12-31' }).counts.fail).toBe(1);
  });
});

describe('the level, and that it is public', () => {
  it('is in the decision', () => {
    expect(judge({ kind: 'level-given' })).toBe('pass');
    expect(judge({ kind: 'level-given' }, { decision: null, publication: null })).toBe('unknown');
    const decision = { ...(record.decision as NonNullable<AssessmentRecord['decision']>), level: null };
    expect(judge({ kind: 'level-given' }, { decision })).toBe('fail');
  });

  it('has no period in the plan: certainly broken only a year after the decision', () => {
    expect(judge({ kind: 'published' })).toBe('pass');
    expect(judge({ kind: 'published' }, { publication: 'none' }, '2026-06-11')).toBe('unknown');
    expect(judge({ kind: 'published' }, { publication: 'none' }, '2026-06-12')).toBe('fail');
    expect(judge({ kind: 'published' }, { publication: null }, '2026-06-12')).toBe('unknown');
  });

  it('comes within a number of working days where one is given', () => {
    // decided on Wednesday 2025-06-11; the 13th working day after it is Monday 2025-06-30
    expect(judge({ kind: 'published', workingDays: 13 })).toBe('pass');
    expect(judge({ kind: 'published', workingDays: 12 })).toBe('fail');
    expect(judge({ kind: 'published', workingDays: 13 }, { publication: 'none' }, '2025-06-30')).toBe(
      'unknown',
    );
    expect(judge({ kind: 'published', workingDays: 13 }, { publication: 'none' }, '2025-07-01')).toBe('fail');
    expect(judge({ kind: 'published', workingDays: 13 }, { publication: null }, '2025-07-01')).toBe(
      'unknown',
    );
  });
});

describe('the yearly cadence', () => {
  const cadence = { kind: 'cadence', months: 12 } as const;
  const at = (previous: string, assessedOn: string | null, asOf: string) =>
    judge(
      cadence,
      { previous: { assessedOn: previous, level: null }, assessedOn, decision: null, publication: null },
      asOf,
    );

  it.each([
    ['2024-06-03', '2025-06-03', '2025-06-03', 'pass'],
    // a day late by days, in time by calendar years: open
    ['2024-06-03', '2025-06-04', '2025-06-04', 'unknown'],
    ['2024-06-03', '2025-12-31', '2025-12-31', 'unknown'],
    // late in both
    ['2023-06-03', '2025-06-03', '2025-06-03', 'fail'],
    ['2024-12-31', '2026-01-01', '2026-01-01', 'fail'],
    // a leap day ends with February
    ['2024-02-29', '2025-02-28', '2025-02-28', 'pass'],
    // a later one may stand in a record of its own
    ['2023-05-01', '2024-04-30', '2025-04-30', 'pass'],
    ['2023-05-01', '2024-04-30', '2025-05-01', 'unknown'],
    ['2023-05-01', '2024-04-30', '2026-01-01', 'unknown'],
  ])('from %s to %s, asked on %s: %s', (previous, assessedOn, asOf, outcome) => {
    expect(at(previous, assessedOn, asOf)).toBe(outcome);
  });

  it.each([
    // the plan is of 2020-12-30: its first whole year is 2021
    ['2018-05-01', '2021-12-30', 'pass'],
    ['2018-05-01', '2021-12-31', 'unknown'],
    ['2018-05-01', '2022-01-01', 'fail'],
    ['2020-12-30', '2021-12-30', 'pass'],
  ])('in Nanjing runs from the day of the plan: from %s to %s: %s', (previous, assessedOn, outcome) => {
    const change = { ...record, previous: { assessedOn: previous, level: null }, assessedOn };
    const { findings } = checkProcedure(change, nanjingProcedureRules, { asOf: assessedOn });
    const found = findings.find(({ rule }) => rule === 'nanjing/yearly');
    expect([found?.outcome, found?.counts]).toEqual([outcome, true]);
  });

  it('can be read by days or by calendar years', () => {
    const change = { previous: { assessedOn: '2024-06-03', level: null }, assessedOn: '2025-06-04' };
    expect(judge({ ...cadence, reading: 'rolling' }, change)).toBe('fail');
    expect(judge({ ...cadence, reading: 'calendar' }, change)).toBe('pass');
  });

  it('is kept by a first assessment, and open while one is running', () => {
    expect(judge(cadence, { previous: 'none' })).toBe('pass');
    expect(judge(cadence, { previous: null })).toBe('unknown');
    expect(judge(cadence, { assessedOn: null, previous: { assessedOn: '2025-01-01', level: null } })).toBe(
      'unknown',
    );
    expect(judge(cadence, { assessedOn: null, previous: { assessedOn: '2023-01-01', level: null } })).toBe(
      'fail',
    );
    expect(judge(cadence, { assessedOn: null, previous: null })).toBe('unknown');
  });
});

describe('assessors', () => {
  const people = record.people;
  const tied = (until: string | null) => [
    { ...(people[0] as (typeof people)[number]), interests: [{ kind: 'paid' as const, until }] },
    ...people.slice(1),
  ];

  it('have declared that they have no ties', () => {
    const check = { kind: 'no-conflict', monthsAfter: 24 } as const;
    expect(judge(check)).toBe('pass');
    expect(judge(check, { people: tied(null) })).toBe('fail');
    // assessed on 2025-06-03
    expect(judge(check, { people: tied('2023-06-03') })).toBe('fail');
    expect(judge(check, { people: tied('2023-06-02') })).toBe('pass');
    expect(judge({ ...check, interests: ['owner'] }, { people: tied(null) })).toBe('pass');
    const silent = people.map((own, i) => (i === 1 ? { ...own, interests: null } : own));
    expect(judge(check, { people: silent })).toBe('unknown');
    expect(judge(check, { people: [], scores: [], visits: [], reconciliations: [] })).toBe('unknown');
  });

  it('are enough, and qualified; observers do not count', () => {
    expect(judge({ kind: 'people', least: 2 })).toBe('pass');
    expect(judge({ kind: 'people', least: 3 })).toBe('fail');
    expect(judge({ kind: 'people', least: 2, qualifications: ['评估员', '医师'] })).toBe('pass');
    expect(judge({ kind: 'people', least: 2, qualifications: ['医师'] })).toBe('fail');
  });

  it('visit for long enough', () => {
    const visit = record.visits[0] as AssessmentRecord['visits'][number];
    expect(judge({ kind: 'visits', least: 1, leastMinutes: 180 })).toBe('pass');
    expect(judge({ kind: 'visits', least: 1, leastMinutes: 181 })).toBe('fail');
    expect(judge({ kind: 'visits', least: 2 })).toBe('fail');
    expect(
      judge({ kind: 'visits', least: 1, leastMinutes: 60 }, { visits: [{ ...visit, minutes: null }] }),
    ).toBe('unknown');
    expect(judge({ kind: 'visits', least: 2 }, { assessedOn: null })).toBe('unknown');
  });

  it('score every item often enough, agree, and reconcile what differs', () => {
    expect(judge({ kind: 'scores-per-item', least: 2 })).toBe('pass');
    expect(judge({ kind: 'scores-per-item', least: 3 })).toBe('fail');
    expect(judge({ kind: 'scores-per-item', least: 2 }, { scores: [] })).toBe('unknown');
    expect(judge({ kind: 'agreement', leastPercent: 50 })).toBe('pass');
    expect(judge({ kind: 'agreement', leastPercent: 50.1 })).toBe('fail');
    expect(judge({ kind: 'agreement', leastPercent: 50 }, { scores: record.scores.slice(0, 1) })).toBe(
      'not-applicable',
    );
    expect(judge({ kind: 'reconciled' })).toBe('pass');
    expect(judge({ kind: 'reconciled' }, { reconciliations: [] })).toBe('fail');
    expect(judge({ kind: 'reconciled' }, { scores: record.scores.slice(0, 2) })).toBe('not-applicable');
  });
});

describe('notice, objections and decision', () => {
  it.each([
    // the dossier's cases: five working days each, first and last day included
    ['2025-09-26', '2025-10-09', 5, 'pass'],
    ['2025-09-26', '2025-10-09', 6, 'fail'],
    ['2025-08-18', '2025-08-22', 5, 'pass'],
    ['2025-08-18', '2025-08-21', 5, 'fail'],
    ['2023-12-11', '2023-12-15', 5, 'pass'],
    ['2023-11-01', '2023-11-07', 5, 'pass'],
    ['2039-01-03', '2039-01-10', 5, 'unknown'],
  ])('a notice from %s to %s against %d working days: %s', (from, to, workingDays, outcome) => {
    const change = { notice: { from, to, where: 'x' } };
    expect(judge({ kind: 'notice', workingDays }, change, '2039-02-01')).toBe(outcome);
  });

  it('a notice that runs is open, none after a decision fails', () => {
    expect(judge({ kind: 'notice', workingDays: 5 }, {}, '2025-06-09')).toBe('unknown');
    expect(judge({ kind: 'notice', workingDays: 5 }, { notice: 'none' })).toBe('fail');
    expect(judge({ kind: 'notice', workingDays: 5 }, { notice: null })).toBe('unknown');
    expect(
      judge({ kind: 'notice', workingDays: 5 }, { notice: 'none', decision: null, publication: null }),
    ).toBe('unknown');
  });

  it('objections are answered in working days', () => {
    // from Thursday 2025-06-05; ten working days later is 2025-06-19
    expect(judge({ kind: 'objections', workingDays: 10 })).toBe('pass');
    expect(judge({ kind: 'objections', workingDays: 9 })).toBe('fail');
    const open = record.objections.map((own) => ({ ...own, answeredOn: 'none' as const }));
    expect(judge({ kind: 'objections', workingDays: 10 }, { objections: open }, '2025-06-19')).toBe(
      'unknown',
    );
    expect(judge({ kind: 'objections', workingDays: 10 }, { objections: open }, '2025-06-20')).toBe('fail');
    const unsaid = record.objections.map((own) => ({ ...own, answeredOn: null }));
    expect(judge({ kind: 'objections', workingDays: 10 }, { objections: unsaid }, '2025-06-20')).toBe(
      'unknown',
    );
    expect(judge({ kind: 'objections', workingDays: 10 }, { objections: [] })).toBe('not-applicable');
  });

  it('a majority is more than half; abstentions leave it open', () => {
    const votes = (yes: number, against: number, abstained: number) =>
      judge(
        { kind: 'majority' },
        {
          decision: {
            ...(record.decision as NonNullable<AssessmentRecord['decision']>),
            votes: { for: yes, against, abstained },
          },
        },
      );
    expect([votes(5, 4, 0), votes(4, 4, 0), votes(4, 3, 1), votes(3, 4, 2)]).toEqual([
      'pass',
      'fail',
      'unknown',
      'fail',
    ]);
  });

  it('the institution is told in days, an end on a rest day moving on', () => {
    // decided on 2025-06-11; the fifteenth day is Thursday 2025-06-26
    expect(judge({ kind: 'told', days: 15 })).toBe('pass');
    expect(judge({ kind: 'told', days: 14 })).toBe('fail');
    const told = (toldOn: 'none' | null, asOf: string) =>
      judge(
        { kind: 'told', days: 15 },
        { decision: { ...(record.decision as NonNullable<AssessmentRecord['decision']>), toldOn } },
        asOf,
      );
    expect([told('none', '2025-06-26'), told('none', '2025-06-27'), told(null, '2025-06-27')]).toEqual([
      'unknown',
      'fail',
      'unknown',
    ]);
  });

  it('a level stands no longer than allowed', () => {
    expect(judge({ kind: 'validity', months: 12 })).toBe('pass');
    expect(
      judge({ kind: 'validity', months: 12 }, { validity: { from: '2025-07-01', until: '2026-07-01' } }),
    ).toBe('pass');
    expect(
      judge({ kind: 'validity', months: 12 }, { validity: { from: '2025-07-01', until: '2026-07-02' } }),
    ).toBe('fail');
    expect(judge({ kind: 'validity', months: 12 }, { validity: null })).toBe('unknown');
  });

  it('a level rises step by step, after a time', () => {
    const levels = ['1-star', '2-star', '3-star', '4-star'];
    const check = { kind: 'promotion', levels, steps: 1, afterMonths: 12 } as const;
    const from = (level: string | null, assessedOn = '2024-06-03') => ({ previous: { level, assessedOn } });
    expect(judge(check)).toBe('pass');
    expect(judge(check, from('1-star'))).toBe('fail');
    expect(judge(check, from('2-star', '2024-06-04'))).toBe('fail');
    expect(judge(check, from('3-star'))).toBe('not-applicable');
    expect(judge(check, from('five'))).toBe('unknown');
    expect(judge(check, { previous: 'none' })).toBe('not-applicable');
  });
});

describe('rules in a file', () => {
  it('are read when they have the shape, an id of their own and one source', () => {
    for (const rules of [nanjingProcedureRules, exampleProcedureRules])
      expect(checkProcedureRules(JSON.parse(JSON.stringify(rules)))).toEqual({ rules, problems: [] });
  });

  it('are refused with their place', () => {
    const [first, second] = nanjingProcedureRules as [object, object];
    const codes = (value: unknown) =>
      checkProcedureRules(value).problems.map(({ code, pointer }) => `${code} ${pointer}`);
    expect(codes([first, first])).toEqual(['duplicate-id /1/id']);
    expect(codes([{ ...first, ownChoice: true }])).toEqual(['two-sources /0']);
    expect(codes([first, { ...second, basis: undefined }])).toEqual(['no-basis /1']);
    expect(codes([{ ...first, from: '2020' }])).toEqual(['bad-date /0/from']);
    expect(codes([{ ...first, check: { kind: 'cadence', months: 0 } }])).toEqual([
      'bad-shape /0/check/months',
    ]);
    expect(codes([{ ...first, check: { kind: 'dance' } }])).toEqual(['bad-shape /0/check']);
    expect(codes({})).toEqual(['bad-shape ']);
  });
});

describe('the example', () => {
  it('keeps what the plan fixes', () => {
    const file = new URL('../../../examples/ratings/assessment.json', import.meta.url);
    const report = checkProcedure(JSON.parse(readFileSync(file, 'utf8')), nanjingProcedureRules, {
      asOf: '2025-12-01',
    });
    expect([report.issues, report.counts]).toEqual([
      [],
      { pass: 4, fail: 0, unknown: 0, 'not-applicable': 0 },
    ]);
  });
});

describe('a record', () => {
  it('that can not be read gives issues with their place and no findings', () => {
    const broken = {
      ...record,
      assessor: { name: '', kind: 'x' },
      assessedOn: '2025-02-30',
      visits: [{ on: 'soon' }],
    };
    const { issues, findings } = checkProcedure(broken, nanjingProcedureRules, { asOf: '2025-12-01' });
    expect(issues.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'bad-shape /assessor/name',
      'bad-shape /assessor/kind',
      'bad-shape /visits/0/people',
      'bad-shape /visits/0/minutes',
      'bad-shape /visits/0/announced',
    ]);
    expect(findings).toEqual([]);
    const days = { ...record, assessedOn: '2025-02-30', notice: { from: 'a', to: '2025-06-10', where: 'x' } };
    expect(checkProcedure(days, [], { asOf: '2025-12-01' }).issues.map(({ pointer }) => pointer)).toEqual([
      '/assessedOn',
      '/notice/from',
    ]);
    for (const value of [null, 1, [], {}, 'x'])
      expect(checkProcedure(value, nanjingProcedureRules, { asOf: '2025-12-01' }).findings).toEqual([]);
    expect(checkProcedure(record, nanjingProcedureRules, { asOf: 'today' }).issues).toHaveLength(1);
  });

  it('that contradicts itself says where, and is judged all the same', () => {
    const odd: AssessmentRecord = {
      ...record,
      scores: [
        ...record.scores,
        { item: 'a', by: 'nobody', value: 'A', on: '2025-05-20' },
        { item: 'a', by: 'p1', value: 'A', on: '2025-05-20' },
      ],
      notice: { from: '2025-06-10', to: '2025-06-04', where: 'x' },
      people: [...record.people, record.people[0] as AssessmentRecord['people'][number]],
      publication: { on: '2025-06-01', where: 'x' },
    };
    const { issues, findings } = checkProcedure(odd, nanjingProcedureRules, { asOf: '2025-12-01' });
    expect(issues.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'duplicate-id /people/3/id',
      'unknown-person /scores/4/by',
      'two-scores-one-day /scores/5',
      'bad-order /notice/to',
      'bad-order /publication/on',
    ]);
    expect(findings).toHaveLength(4);
  });

  it('is judged by example values only with where they come from', () => {
    const { findings } = checkProcedure(record, exampleProcedureRules, { asOf: '2025-12-01' });
    for (const { rule, exampleOf, basis, ownChoice } of findings) {
      expect([rule, exampleOf !== undefined]).toEqual([rule, true]);
      expect(ownChoice || basis.every(({ verified }) => verified === 'secondary')).toBe(true);
    }
    expect(findings.map(({ outcome }) => outcome)).toEqual(['pass', 'pass', 'pass', 'pass', 'pass', 'pass']);
  });
});
