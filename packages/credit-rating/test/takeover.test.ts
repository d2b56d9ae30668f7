import { instrumentById } from '@tuoyu/instruments';
import { describe, expect, it } from 'vitest';
import { periodsOf, standings } from '../src/index.js';
import { byRegime, recordOf } from './support/records.js';

const governs = (decidedOn: string, regime: string, choices = {}, more = {}) =>
  byRegime(periodsOf(recordOf({ decidedOn, ...more }), { choices }).regimes, regime)?.governs.map(
    ({ from, to, is }) => [from, to, is],
  );

describe('the day on which order 36 takes over', () => {
  it('governs what is decided on its first day, and the trial rule what is decided the day before', () => {
    expect(governs('2026-04-01', 'order-36')).toEqual([['2026-04-01', null, 'yes']]);
    expect(governs('2026-04-01', 'order-58')).toBeUndefined();
    expect(governs('2026-03-31', 'order-36')).toEqual([['2026-04-01', null, 'maybe']]);
    expect(governs('2026-03-31', 'order-58')).toEqual([
      ['2026-03-31', '2026-03-31', 'yes'],
      ['2026-04-01', null, 'maybe'],
    ]);
  });

  it('gives both results and the question, until somebody chooses', () => {
    const found = periodsOf(recordOf({ decidedOn: '2026-03-31', repair: { dutiesMet: true } }));
    expect(found.sureUntil).toBeNull();
    expect(found.possiblyUntil).toBe('no-end');
    const asked = found.questions.map(({ en }) => en);
    expect(asked).toContain('decided before the rule began; whether it reaches back is in no source');
    expect(asked).toContain('the periods of the trial rule are in no source');
  });

  it('settles by choice', () => {
    const record = recordOf({
      decidedOn: '2026-03-31',
      repair: { dutiesMet: true, dutiesMetOn: '2026-04-02' },
    });
    const now = periodsOf(record, { choices: { transition: 'new-rule' } });
    expect([now.sureUntil, now.possiblyUntil]).toEqual(['2027-03-31', '2027-03-31']);
    const old = periodsOf(record, { choices: { transition: 'old-rule' } });
    expect(old.regimes.map(({ regime }) => regime)).toEqual(['order-58']);
    expect(old.possiblyUntil).toBe('no-end');
  });

  it('lets nobody ask for repair under order 36 before it is law', () => {
    // the three months of a decision of 2025-10-09 end before order 36 begins, those of 2026-01-15 after
    const from = (decidedOn: string) =>
      byRegime(periodsOf(recordOf({ decidedOn })).regimes, 'order-36').repairFrom;
    expect(from('2025-10-09')).toEqual({ min: '2026-04-01', max: '2026-04-01' });
    expect(from('2026-01-15')).toEqual({ min: '2026-04-16', max: '2026-04-16' });
  });

  it('begins the trial rule on 2023-05-01', () => {
    expect(governs('2023-05-01', 'order-58')?.[0]).toEqual(['2023-05-01', '2026-03-31', 'yes']);
    expect(governs('2023-04-30', 'order-58')?.[0]).toEqual(['2023-05-01', '2026-03-31', 'maybe']);
  });
});

describe('the day from which order 45 is in doubt', () => {
  const market = {
    decidedBy: { name: '某局', field: 'market-regulation' },
    penalty: { kinds: ['fine'], procedure: 'ordinary', lowFine: false },
    published: { on: '2025-10-09' },
  };

  it('is 2025-12-25, when the repair rules are reported to begin', () => {
    expect(governs('2025-09-30', 'order-45', {}, market)).toEqual([
      ['2025-09-30', '2025-12-24', 'yes'],
      ['2025-12-25', null, 'maybe'],
    ]);
    expect(governs('2025-12-25', 'order-45', {}, { ...market, published: null })).toEqual([
      ['2025-12-25', null, 'maybe'],
    ]);
    expect(governs('2025-12-24', 'samr-repair-2025', {}, { ...market, published: null })).toEqual([
      ['2025-12-25', null, 'maybe'],
    ]);
  });

  it('keeps the record for certain until the doubt begins', () => {
    expect(periodsOf(recordOf({ decidedOn: '2025-09-30', ...market })).sureUntil).toBe('2025-12-24');
  });

  it('asks how the two systems fit together', () => {
    const { questions } = periodsOf(recordOf({ ...market, decidedOn: '2026-05-06', published: null }));
    expect(questions.map(({ en }) => en)).toContain(
      'The publicity system and Credit China have periods of their own; how they fit together is in no source',
    );
  });
});

describe('the days of the regimes', () => {
  it.each(Object.entries(standings))('%s agrees with the register', (_, standing) => {
    const { force, undecidedFrom } = instrumentById[standing.instrument];
    expect(standing.from).toBe(force[0]?.from);
    expect(standing.to).toBe(force[force.length - 1]?.to);
    if (undecidedFrom !== undefined) expect(standing.undecidedFrom).toBe(undecidedFrom);
  });
});
