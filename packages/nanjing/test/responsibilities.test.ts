import { describe, expect, it } from 'vitest';
import {
  AUTHORITY_FORMAT,
  AUTHORITY_SCHEMA,
  authorityStatements,
  type BodyId,
  bodies,
  bodiesFor,
  checkAuthority,
  tasks,
  tasksOf,
} from '../src/index.js';

describe('who carries a task', () => {
  it('is told with those that carry every task', () => {
    expect(bodiesFor('mother-baby-facilities')).toEqual({
      task: 'mother-baby-facilities',
      named: [
        'health',
        'transport',
        'culture-tourism',
        'trade-unions',
        'city-construction-group',
        'metro',
      ].map((id) => ({ id, title: bodies[id as BodyId] })),
      everywhere: [
        {
          id: 'jiangbei-committee',
          title: { 'zh-CN': '江北新区管委会', en: 'Management Committee of Jiangbei New Area' },
        },
        { id: 'district-governments', title: { 'zh-CN': '各区政府', en: 'District governments' } },
      ],
      lead: null,
      open: false,
    });
    expect(bodiesFor('joint-meeting')?.lead).toBe('health');
    expect(bodiesFor('joint-meeting')?.named).toHaveLength(17);
    expect(bodiesFor('workforce')?.open).toBe(true);
    expect(bodiesFor('toString')).toBeUndefined();
  });

  it('is told the other way round', () => {
    expect(tasksOf('fire')?.map(({ id }) => id)).toEqual(['registration']);
    expect(tasksOf('womens-federation')?.map(({ id }) => id)).toEqual([
      'family-guidance',
      'work-and-family',
      'workforce',
      'mass-bodies',
    ]);
    expect(tasksOf('tax')?.map(({ id }) => id)).toEqual(['money', 'joint-meeting']);
    expect(tasksOf('jiangbei-committee')).toEqual(tasks);
    expect(tasksOf('district-governments')).toEqual(tasks);
    expect(tasksOf('toString')).toBeUndefined();
  });

  it('agrees both ways, for every body and task', () => {
    for (const id of Object.keys(bodies)) {
      for (const task of tasks) {
        const made = bodiesFor(task.id);
        const named = [...(made?.named ?? []), ...(made?.everywhere ?? [])].some((body) => body.id === id);
        expect(tasksOf(id)?.includes(task), `${id} ${task.id}`).toBe(named);
      }
    }
  });
});

const record = (level: 'city' | 'district', facts: readonly object[], year = 2025) => ({
  format: AUTHORITY_FORMAT,
  level,
  year,
  facts,
});
const duty = (record: unknown, statement: number) => {
  const check = checkAuthority(record);
  return 'duties' in check ? check.duties.find((one) => one.statement === statement) : undefined;
};

describe('what an authority did', () => {
  it('asks the city and the districts for what is theirs, and both for what is of both', () => {
    const numbers = (level: 'city' | 'district') => authorityStatements(level).map(({ number }) => number);
    expect(numbers('city')).toEqual([11, 32, 33, 44, 51, 52, 53, 54, 61, 62, 90, 92, 93]);
    expect(numbers('district')).toEqual([22, 45, 72, 89, 90]);
  });

  it('is met when all parts were done, not met when one was not, unknown while one is not told', () => {
    const parts = (parts: object) => duty(record('district', [{ statement: 45, parts }]), 45);
    expect(parts({ counter: true, online: true })).toMatchObject({
      outcome: 'met',
      missing: [],
      unknown: [],
    });
    expect(parts({ counter: true, online: false })).toMatchObject({
      outcome: 'not-met',
      missing: ['online'],
    });
    expect(parts({ counter: true })).toMatchObject({ outcome: 'unknown', unknown: ['online'] });
    expect(parts({ online: false })).toMatchObject({ outcome: 'not-met', unknown: ['counter'] });
    expect(parts({})).toMatchObject({ outcome: 'unknown', unknown: ['counter', 'online'] });
  });

  it('is unknown where something is left out that the plan only names as an example', () => {
    const funds = (parts: object) => duty(record('district', [{ statement: 72, parts }]), 72)?.outcome;
    const all = { fund: true, purchase: true, subsidy: true, 'affordable-first': true };
    expect(funds(all)).toBe('met');
    expect(funds({ ...all, purchase: false })).toBe('unknown');
    expect(funds({ ...all, purchase: false, subsidy: false })).toBe('unknown');
    expect(funds({ ...all, purchase: false, fund: false })).toBe('not-met');
    expect(funds({ ...all, 'affordable-first': false })).toBe('not-met');
    const meeting = (parts: object) => duty(record('city', [{ statement: 90, parts }]), 90)?.outcome;
    expect(meeting({ health: false })).toBe('not-met');
    expect(meeting({ health: true, tax: false })).toBe('unknown');
  });

  it('is met or not as a whole where the statement lists nothing', () => {
    const done = (fact: object) => duty(record('city', [{ statement: 44, ...fact }]), 44)?.outcome;
    expect([done({ done: true }), done({ done: false }), done({})]).toEqual(['met', 'not-met', 'unknown']);
  });

  it('is not missed where it comes step by step (53), nor in 2020, of which the plan holds two days', () => {
    const credit = (worker: boolean) =>
      duty(record('city', [{ statement: 53, parts: { institution: true, worker } }]), 53);
    expect(credit(true)?.outcome).toBe('met');
    expect(credit(false)).toMatchObject({ outcome: 'unknown', missing: ['worker'] });
    const done = (year: number) => duty(record('city', [{ statement: 44, done: false }], year), 44)?.outcome;
    expect([done(2020), done(2021)]).toEqual(['unknown', 'not-met']);
  });

  it('is unknown where nothing is said, never not met', () => {
    const check = checkAuthority(record('city', []));
    expect('duties' in check && check.duties.map(({ outcome }) => outcome)).toEqual(
      Array.from({ length: 13 }, () => 'unknown'),
    );
  });

  it('is stamped with the choice on the plan from 2026 on', () => {
    const plan = (year: number, planInForce?: 'yes' | 'no') => {
      const check = checkAuthority(
        record('city', [], year),
        planInForce === undefined ? {} : { planInForce },
      );
      return 'plan' in check ? check.plan : undefined;
    };
    expect(plan(2025)).toEqual({
      choice: 'planInForce',
      taken: null,
      begun: true,
      open: false,
      ended: false,
    });
    expect(plan(2026)).toEqual({ choice: 'planInForce', taken: null, begun: true, open: true, ended: false });
    expect(plan(2026, 'yes')).toEqual({
      choice: 'planInForce',
      taken: 'yes',
      begun: true,
      open: false,
      ended: false,
    });
    expect(plan(2026, 'no')).toEqual({
      choice: 'planInForce',
      taken: 'no',
      begun: true,
      open: false,
      ended: true,
    });
    expect(plan(2025, 'no')).toEqual({
      choice: 'planInForce',
      taken: 'no',
      begun: true,
      open: false,
      ended: false,
    });
  });

  it('names what can not be read', () => {
    const issues = (facts: readonly object[], level: 'city' | 'district' = 'district') =>
      checkAuthority(record(level, facts)).issues.map(({ pointer, code, found }) => [pointer, code, found]);
    expect(issues([{ statement: 44, done: true }])).toEqual([['/facts/0/statement', 'not-asked', '44']]);
    expect(issues([{ statement: 45, parts: { counter: true, fax: true } }])).toEqual([
      ['/facts/0/parts/fax', 'unknown-key', 'fax'],
    ]);
    expect(issues([{ statement: 45, done: true }])).toEqual([['/facts/0/done', 'unknown-key', 'done']]);
    const twice = [
      { statement: 45, parts: { counter: true, online: true } },
      { statement: 45, parts: { counter: false, online: true } },
    ];
    expect(issues(twice)).toEqual([['/facts/1/statement', 'repeated', '45']]);
    expect(duty(record('district', twice), 45)?.outcome).toBe('unknown');
    const broken = checkAuthority({ format: AUTHORITY_FORMAT, level: 'village', year: 2025, facts: 'none' });
    expect(broken.issues.map(({ pointer }) => pointer)).toEqual(['/level', '/facts']);
    expect('duties' in broken).toBe(false);
    expect(checkAuthority(null).issues).toHaveLength(1);
  });

  it('has a schema that names its format', () => {
    expect(AUTHORITY_SCHEMA.properties?.['format']?.const).toBe('tuoyu-nanjing-authority/1');
  });
});
