import { describe, expect, it } from 'vitest';
import {
  type CreditEventName,
  comparatorLimits,
  comparatorRules,
  creditDeadlines,
  creditEventNames,
  procedureOf,
  procedureRules,
  procedureState,
} from '../src/index.js';

const days = (event: CreditEventName, on: string) =>
  creditDeadlines(event, on).periods.map(({ id, lastDay }) => [id.replace('procedure/', ''), lastDay]);

describe('deadlines in working days', () => {
  // by hand, with the notices of 2024 and 2026 on holidays
  it.each([
    // three working days after Wednesday 2026-09-30: 8, 9 and 10 October, Saturday the 10th is worked
    [
      'penalty-changed',
      '2026-09-30',
      [
        ['market-penalty-withdrawn', '2026-10-10'],
        ['penalty-withdrawn', '2026-10-10'],
      ],
    ],
    // over a weekend
    [
      'penalty-changed',
      '2026-11-19',
      [
        ['market-penalty-withdrawn', '2026-11-24'],
        ['penalty-withdrawn', '2026-11-24'],
      ],
    ],
    [
      'penalty-changed',
      '2026-11-20',
      [
        ['market-penalty-withdrawn', '2026-11-25'],
        ['penalty-withdrawn', '2026-11-25'],
      ],
    ],
    // five after the eve of the Spring Festival of 2026: 24 to 27 February and Saturday the 28th, worked
    ['social-organisation-data-made', '2026-02-14', [['social-organisation-data-entered', '2026-02-28']]],
    // ten across the end of a month: 2 to 6 and 9 to 13 November
    ['penalty-received-across-provinces', '2026-10-30', [['shown-across-provinces', '2026-11-13']]],
    // the leap day of 2024 is a Thursday and counts: 29 Feb, 1 Mar, then 4 to 8, 11 to 15, 18 to 22 and 25 to 27 March
    ['registrar-data-made', '2024-02-28', [['registrar-data-shown', '2024-03-27']]],
    ['year-ended', '2025-12-31', [['yearly-report', '2026-06-30']]],
  ] as const)('%s on %s', (event, on, expected) => {
    expect(days(event, on)).toEqual(expected);
  });

  it.each([
    // order 45 is of 2021-09-01; what the repair rules of 2025-12-25 left of it is not known (L235-L240)
    ['penalty-decided', '2021-08-31', 'procedure/shown', 'no'],
    ['penalty-decided', '2021-09-01', 'procedure/shown', 'yes'],
    ['penalty-decided', '2025-12-24', 'procedure/shown', 'yes'],
    ['penalty-decided', '2025-12-25', 'procedure/shown', 'maybe'],
    ['repair-accepted', '2025-12-24', 'procedure/market-repair-decision', 'no'],
    ['repair-accepted', '2025-12-25', 'procedure/market-repair-decision', 'maybe'],
    // order 36 is of 2026-04-01 (AB075)
    ['repair-applied', '2026-03-31', 'procedure/repair-acceptance', 'no'],
    ['repair-applied', '2026-04-01', 'procedure/repair-acceptance', 'yes'],
    // the publicity regulation was amended in 2024 and that wording was not read (L245)
    ['registrar-data-made', '2023-12-31', 'procedure/registrar-data-shown', 'yes'],
    ['registrar-data-made', '2024-01-01', 'procedure/registrar-data-shown', 'maybe'],
    ['penalty-changed', '2026-11-20', 'procedure/penalty-withdrawn', 'yes'],
  ] as const)('%s on %s: whether %s governs: %s', (event, on, rule, governs) => {
    expect(creditDeadlines(event, on).periods.find(({ id }) => id === rule)?.governs).toBe(governs);
  });

  it('makes nobody late by a text that may not govern', () => {
    const state = (governs: 'yes' | 'maybe' | 'no', doneOn: string | null) =>
      procedureState({ lastDay: '2026-11-25', governs }, { doneOn, asOf: '2026-12-01' });
    expect([state('yes', '2026-11-26'), state('maybe', '2026-11-26'), state('no', '2026-11-26')]).toEqual([
      'late',
      'unknown',
      'unknown',
    ]);
    expect([state('yes', null), state('maybe', null)]).toEqual(['overdue', 'unknown']);
    expect([state('maybe', '2026-11-25'), state('no', '2026-11-25')]).toEqual(['kept', 'unknown']);
  });

  it('puts in no number that nobody has read', () => {
    expect(days('repair-applied', '2026-11-20')).toEqual([['repair-acceptance', 'open']]);
    expect(days('objection-raised', '2026-11-20')).toEqual([['objection-answer', 'open']]);
    expect(days('repair-accepted', '2026-11-20')[0]).toEqual(['repair-decision', 'open']);
  });

  it('says so beyond the calendar, and for what is no day', () => {
    expect(days('penalty-changed', '2099-01-01')[0]?.[1]).toBe('no-calendar');
    expect(days('penalty-changed', 'soon')[0]?.[1]).toBe('no-calendar');
  });

  it('tells on both sides of the last day', () => {
    const period = { lastDay: '2026-11-25' };
    expect(procedureState(period, { doneOn: '2026-11-25', asOf: '2026-12-01' })).toBe('kept');
    expect(procedureState(period, { doneOn: '2026-11-26', asOf: '2026-12-01' })).toBe('late');
    expect(procedureState(period, { doneOn: null, asOf: '2026-11-25' })).toBe('running');
    expect(procedureState(period, { doneOn: null, asOf: '2026-11-26' })).toBe('overdue');
    expect(procedureState(period, { asOf: '2026-11-26' })).toBe('unknown');
    expect(procedureState({ lastDay: 'open' }, { doneOn: null, asOf: '2026-11-26' })).toBe('unknown');
  });
});

describe('comparators', () => {
  it('come only when asked for, and marked', () => {
    expect(
      creditDeadlines('objection-raised', '2026-11-20').periods.every(
        ({ comparator }) => comparator === undefined,
      ),
    ).toBe(true);
    const compared = creditDeadlines('objection-raised', '2026-11-20', {
      compareWith: ['370000'],
    }).periods.slice(1);
    // three and seven working days after Friday 2026-11-20
    expect(compared.map(({ comparator, lastDay, governs }) => [comparator, lastDay, governs])).toEqual([
      ['370000', '2026-11-25', 'no'],
      ['370000', '2026-12-01', 'no'],
    ]);
  });

  it('are marked, each of them', () => {
    expect(
      comparatorRules.every(({ comparator, id }) => comparator !== undefined && id.startsWith('comparator/')),
    ).toBe(true);
    expect(comparatorLimits.every(({ id }) => id.startsWith('comparator/'))).toBe(true);
    expect(procedureRules.every(({ comparator }) => comparator === undefined)).toBe(true);
    expect(creditEventNames).toHaveLength(13);
  });
});

describe('a procedure', () => {
  it('goes step by step', () => {
    const steps = [
      { event: 'repair-applied', on: '2026-11-02' },
      { event: 'repair-accepted', on: '2026-11-04' },
    ] as const;
    const { steps: found, next, problems } = procedureOf('repair', steps, { asOf: '2026-11-13' });
    expect([next, problems]).toEqual(['repair-decided', []]);
    // the weak figure of the market regulator: seven working days after Wednesday 2026-11-04 end on Friday the 13th
    const weak = found[1]?.periods.find(({ id }) => id === 'procedure/market-repair-decision');
    expect([weak?.lastDay, weak?.state]).toEqual(['2026-11-13', 'running']);
    const late = procedureOf('repair', [...steps, { event: 'repair-decided', on: '2026-11-16' }], {
      asOf: '2026-11-20',
    });
    // nobody is late by a rule that only one weak copy knows
    expect(late.steps[1]?.periods.find(({ id }) => id === 'procedure/market-repair-decision')?.state).toBe(
      'unknown',
    );
    expect(late.next).toBeNull();
  });

  it('says what is out of order, too early or foreign', () => {
    const problems = procedureOf(
      'objection',
      [
        { event: 'objection-accepted', on: '2026-11-02' },
        { event: 'repair-applied', on: '2026-11-02' },
        { event: 'objection-raised', on: '2026-12-02' },
      ],
      { asOf: '2026-11-20' },
    ).problems;
    expect(problems).toHaveLength(3);
  });
});
