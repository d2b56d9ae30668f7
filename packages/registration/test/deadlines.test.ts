import { describe, expect, it } from 'vitest';
import { type DeadlineEvent, deadlineEventKinds, deadlineState, deadlines } from '../src/index.js';

const last = (event: DeadlineEvent, options = {}) =>
  Object.fromEntries(deadlines(event, options).deadlines.map(({ id, lastDay }) => [id, lastDay]));

describe('working days', () => {
  it('count from the day after and leave out the holidays', () => {
    // the national days of 2026 run from 1 to 7 October, and Saturday 10 October is worked
    expect(last({ kind: 'file-received', on: '2026-09-30' })).toEqual({
      'receipt-given': '2026-10-13',
      'failure-told': '2026-10-27',
    });
    // an ordinary week: Monday to Monday, and three weeks
    expect(last({ kind: 'file-received', on: '2026-11-02' })).toEqual({
      'receipt-given': '2026-11-09',
      'failure-told': '2026-11-23',
    });
    expect(deadlines({ kind: 'file-received', on: '2026-09-30' }).deadlines[0]?.firstDay).toBe('2026-10-08');
  });

  it('of a registrar are three, or six where the case is complex', () => {
    expect(last({ kind: 'registration-applied', on: '2026-11-02', registrar: 'market-regulation' })).toEqual({
      'registration-decided': '2026-11-05',
      'registration-decided-complex': '2026-11-10',
    });
  });

  it('stay unknown outside the calendar and for what is no day', () => {
    for (const on of ['1990-01-02', '2099-01-02', '2026-02-30', 'soon', ''])
      for (const { lastDay, unmoved } of deadlines({ kind: 'file-received', on }).deadlines)
        expect([lastDay, unmoved]).toEqual(['no-calendar', null]);
    expect(last({ kind: 'file-received', on: '2026-12-30' })['failure-told']).toBe('no-calendar');
  });
});

describe('calendar days', () => {
  it('move from a rest day to the next working day, or stay by choice', () => {
    // the thirtieth day after 4 September 2026 is Sunday 4 October, in the holidays
    const event = { kind: 'change-approved', on: '2026-09-04', registrar: 'civil-affairs' } as const;
    expect(last(event)).toEqual({ 'unit-change-registered': '2026-10-08' });
    expect(last(event, { endOnRestDay: 'stay' })).toEqual({ 'unit-change-registered': '2026-10-04' });
    expect(deadlines(event).deadlines[0]).toMatchObject({ firstDay: '2026-09-05', unmoved: '2026-10-04' });
  });

  it.each([
    ['registration-applied', 'civil-affairs', '2026-03-02', 'unit-registration-decided', '2026-05-06'],
    ['change-approved', 'market-regulation', '2026-11-02', 'change-registered', '2026-12-02'],
    ['liquidation-finished', 'civil-affairs', '2026-11-02', 'unit-deregistered', '2026-11-17'],
    ['name-ordered-out', 'market-regulation', '2026-11-02', 'name-changed', '2026-12-02'],
    // three months from a day that the third month lacks end with that month; 28 February 2026 is a day of work
    ['name-dispute-accepted', 'market-regulation', '2025-11-30', 'name-dispute-ruled', '2026-02-28'],
    ['name-dispute-accepted', 'market-regulation', '2026-08-10', 'name-dispute-ruled', '2026-11-10'],
    ['name-found-wrong', 'market-regulation', '2026-08-10', 'name-corrected', 'promptly'],
    ['works-accepted', undefined, '2026-11-02', 'acceptance-filed', '2026-11-09'],
    ['name-declared', 'market-regulation', '2025-12-31', 'name-reserved', '2026-02-28'],
    ['year-ended', 'civil-affairs', '2025-07-01', 'report-to-supervisor', '2026-03-31'],
    ['year-ended', 'civil-affairs', '2025-07-01', 'report-to-registrar', '2026-06-01'],
  ] as const)('%s with %s on %s: %s by %s', (kind, registrar, on, id, day) => {
    expect(last({ kind, on, registrar })[id]).toBe(day);
  });
});

describe('promptly', () => {
  it('stays promptly', () => {
    const found = deadlines({ kind: 'registered', on: '2024-06-03', place: '330106' }).deadlines;
    expect(found.map(({ id, lastDay, limit }) => [id, lastDay, limit])).toEqual([
      ['filed', 'promptly', { kind: 'promptly' }],
      ['data-sent-to-health', 'promptly', { kind: 'promptly' }],
    ]);
    expect(deadlineState(found[0]!, { doneOn: '2030-01-01', asOf: '2030-01-02' })).toBe('unknown');
  });

  it('adds the police in Nanjing while the plan applies', () => {
    const ids = (on: string, place?: string, planInForce?: boolean) =>
      deadlines({ kind: 'registered', on, place, planInForce }).deadlines.map(({ id }) => id);
    expect(ids('2024-06-03', '320106')).toContain('data-sent-to-health-and-police');
    expect(ids('2025-12-31', '320106')).toContain('data-sent-to-health-and-police');
    expect(ids('2026-01-01', '320106')).not.toContain('data-sent-to-health-and-police');
    expect(ids('2026-01-01', '320106', true)).toContain('data-sent-to-health-and-police');
    expect(ids('2024-06-03', '330106')).not.toContain('data-sent-to-health-and-police');
    expect(deadlines({ kind: 'registered', on: '2026-01-05', place: '320106' }).questions).toHaveLength(1);
    expect(deadlines({ kind: 'registered', on: '2024-06-03' }).questions).toHaveLength(1);
    expect(deadlines({ kind: 'registered', on: '2024-06-03', place: '330106' }).questions).toHaveLength(0);
  });
});

describe('a name dispute', () => {
  it('has its day only with the registrar of enterprises, and only since there is a rule', () => {
    const of = (on: string, registrar?: DeadlineEvent['registrar']) =>
      deadlines({ kind: 'name-dispute-accepted', on, registrar });
    expect(of('2026-08-10', 'civil-affairs')).toMatchObject({
      deadlines: [],
      questions: [{ ask: ['civil-affairs'] }],
    });
    expect(of('2026-08-10').questions).toHaveLength(1);
    expect(of('2021-02-28', 'market-regulation').deadlines).toEqual([]);
    expect(of('2021-03-01', 'market-regulation').deadlines).toMatchObject([
      { addressee: 'registrar', limit: { kind: 'months', count: 3 }, firstDay: '2021-03-02' },
    ]);
  });
});

describe('what is not said', () => {
  it('is asked', () => {
    expect(deadlines({ kind: 'registration-applied', on: '2026-11-02' })).toMatchObject({
      deadlines: [],
      questions: [{ ask: ['civil-affairs', 'market-regulation', 'staffing-office'] }],
    });
    expect(
      deadlines({ kind: 'registration-applied', on: '2026-11-02', registrar: 'staffing-office' }),
    ).toMatchObject({ deadlines: [], questions: [{ ask: ['staffing-office'] }] });
  });

  it('has no period before there was a text', () => {
    expect(deadlines({ kind: 'file-received', on: '2020-01-03' }).deadlines).toEqual([]);
    expect(deadlines({ kind: 'file-received', on: '2020-01-06' }).deadlines.length).toBe(2);
  });

  it('has a story for every event', () => {
    expect(deadlineEventKinds).toHaveLength(13);
    for (const kind of deadlineEventKinds)
      expect(
        (['civil-affairs', 'market-regulation'] as const).some(
          (registrar) => deadlines({ kind, on: '2026-03-02', registrar }).deadlines.length > 0,
        ),
        kind,
      ).toBe(true);
  });
});

describe('the state of a period', () => {
  const lastDay = '2026-11-09';
  it.each([
    ['2026-11-09', '2026-11-20', 'kept'],
    ['2026-11-10', '2026-11-20', 'late'],
    [null, '2026-11-09', 'running'],
    [null, '2026-11-10', 'overdue'],
    [undefined, '2026-11-09', 'running'],
    [undefined, '2026-11-10', 'unknown'],
    ['2026-11-12', '2026-11-10', 'overdue'],
    ['never', '2026-11-10', 'unknown'],
    [null, 'today', 'unknown'],
  ] as const)('done on %s, asked on %s: %s', (doneOn, asOf, state) => {
    expect(deadlineState({ lastDay }, { asOf, ...(doneOn === undefined ? {} : { doneOn }) })).toBe(state);
  });
  it('is unknown without a calendar', () => {
    expect(deadlineState({ lastDay: 'no-calendar' }, { doneOn: null, asOf: '2026-11-10' })).toBe('unknown');
  });
});
