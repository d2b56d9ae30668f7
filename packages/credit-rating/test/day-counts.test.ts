import { describe, expect, it } from 'vitest';
import { periodsOf } from '../src/index.js';
import { byRegime, recordOf } from './support/records.js';

const order36 = (decidedOn: string, severity: string, counted?: 'counted') =>
  byRegime(
    periodsOf(recordOf({ decidedOn, severity, repair: { dutiesMet: true, dutiesMetOn: decidedOn } }), {
      choices: counted === undefined ? {} : { dayOfDecision: counted },
    }).regimes,
    'order-36',
  );

describe('periods of order 36 from the day of the deciding document', () => {
  // month by month by hand: the day of the decision is not counted, the corresponding day is the last (Civil Code 201, 202)
  it.each([
    ['2026-04-15', 'general', '2026-07-16', '2027-04-15'],
    ['2026-04-01', 'general', '2026-07-02', '2027-04-01'],
    ['2026-04-15', 'serious', '2027-04-16', '2029-04-15'],
    // months without the corresponding day end on their last
    ['2026-05-31', 'general', '2026-09-01', '2027-05-31'],
    ['2026-08-31', 'general', '2026-12-01', '2027-08-31'],
    ['2026-11-30', 'general', '2027-03-01', '2027-11-30'],
    ['2027-11-30', 'general', '2028-03-01', '2028-11-30'],
    // leap day in, leap day out
    ['2028-02-29', 'general', '2028-05-30', '2029-02-28'],
    ['2028-02-29', 'serious', '2029-03-01', '2031-02-28'],
    ['2027-02-28', 'serious', '2028-02-29', '2030-02-28'],
    // across a year
    ['2026-12-31', 'general', '2027-04-01', '2027-12-31'],
  ])('%s, %s: repair from %s, shown through %s', (decidedOn, severity, repair, last) => {
    const { repairFrom, shownUntil } = order36(decidedOn, severity);
    expect(repairFrom).toEqual({ min: repair, max: repair });
    expect(shownUntil).toEqual({ min: last, max: last });
  });

  it.each([
    ['2026-04-15', 'general', '2026-07-15', '2027-04-14'],
    ['2026-11-30', 'general', '2027-02-28', '2027-11-29'],
    ['2028-02-29', 'serious', '2029-02-28', '2031-02-27'],
  ])(
    '%s, %s, with that day counted: repair from %s, shown through %s',
    (decidedOn, severity, repair, last) => {
      const { repairFrom, shownUntil } = order36(decidedOn, severity, 'counted');
      expect([repairFrom.min, shownUntil.min]).toEqual([repair, last]);
    },
  );

  it('lets a minor record be repaired once the duty is met, and ends after three months', () => {
    const found = byRegime(
      periodsOf(
        recordOf({
          severity: 'minor',
          published: { shown: true },
          repair: { dutiesMet: true, dutiesMetOn: '2026-04-20' },
        }),
      ).regimes,
      'order-36',
    );
    expect(found.repairFrom).toEqual({ min: '2026-04-20', max: '2026-04-20' });
    expect(found.shownUntil.max).toBe('2026-07-15');
    expect(found.shown).toBe('yes');
  });

  it('does not show a minor record unless somebody does', () => {
    const shown = (published: unknown) =>
      byRegime(periodsOf(recordOf({ severity: 'minor', published })).regimes, 'order-36').shown;
    expect([shown(null), shown({ shown: false }), shown({ shown: true })]).toEqual(['maybe', 'no', 'yes']);
  });

  it('keeps every severity possible where it is not known', () => {
    const { repairFrom, shownUntil, questions } = byRegime(
      periodsOf(recordOf({ severity: null, repair: { dutiesMet: true, dutiesMetOn: '2026-04-16' } })).regimes,
      'order-36',
    );
    // a minor one once the duty is met, a serious one after a year; three months to three years
    expect(repairFrom).toEqual({ min: '2026-04-16', max: '2027-04-16' });
    expect(shownUntil).toEqual({ min: '2026-07-15', max: '2029-04-15' });
    expect(questions.map(({ en }) => en)).toContain(
      'the grade that the sector department gave: minor, general or serious',
    );
  });

  it('ends at the longest only where the wrong was put right by then', () => {
    // general, decided 2026-04-15: the longest ends with 2027-04-15
    const max = (dutiesMetOn: string | null) =>
      byRegime(periodsOf(recordOf({ repair: { dutiesMet: true, dutiesMetOn } })).regimes, 'order-36')
        .shownUntil.max;
    expect([max('2027-04-15'), max('2027-04-16'), max(null)]).toEqual(['2027-04-15', null, null]);
  });

  it('has no latest day where the wrong is not known to be put right', () => {
    const period = byRegime(periodsOf(recordOf()).regimes, 'order-36');
    expect(period.shownUntil).toEqual({ min: '2027-04-15', max: null });
    expect(periodsOf(recordOf()).possiblyUntil).toBe('no-end');
  });
});

describe('periods of order 45 from publication', () => {
  const order45 = (more: { readonly [key: string]: unknown }) =>
    byRegime(
      periodsOf(
        recordOf({
          decidedOn: '2024-09-20',
          decidedBy: { name: '某区市场监督管理局', field: 'market-regulation' },
          ...more,
        }),
      ).regimes,
      'order-45',
    );
  const fine = (more = {}) => ({ kinds: ['fine'], procedure: 'ordinary', crossProvince: false, ...more });

  it('shows a low fine for three months and others for three years', () => {
    const published = { on: '2024-11-30' };
    expect(order45({ published, penalty: fine({ lowFine: true }) }).shownUntil).toEqual({
      min: '2025-02-28',
      max: '2025-02-28',
    });
    expect(order45({ published, penalty: fine({ lowFine: false }) }).shownUntil).toEqual({
      min: '2027-11-30',
      max: '2027-11-30',
    });
    expect(order45({ published, penalty: fine() }).shownUntil).toEqual({
      min: '2025-02-28',
      max: '2027-11-30',
    });
    const critic = { kinds: ['circulated-criticism'], procedure: 'ordinary' };
    expect(order45({ published: { on: '2028-02-29' }, penalty: critic }).shownUntil.max).toBe('2028-05-29');
    const seized = { kinds: ['fine', 'confiscation'], procedure: 'ordinary', lowFine: true };
    expect(order45({ published, penalty: seized }).shownUntil).toEqual({
      min: '2027-11-30',
      max: '2027-11-30',
    });
  });

  it('runs from the last day for publication where the day is not known, across the holidays of October', () => {
    // after Friday 2024-09-20: 23 to 27, 29 (worked) and 30 September are 7; 8 to 12 October (12 is worked) 5, 14 to 18 five, 21 to 23 three
    const { shownFrom, shownUntil } = order45({ penalty: fine({ lowFine: false }) });
    expect(shownFrom).toEqual({ min: '2024-09-20', max: '2024-10-23' });
    expect(shownUntil).toEqual({ min: '2027-09-20', max: '2027-10-23' });
  });

  it('lets a longer ban run its time, and a shorter one not', () => {
    const banned = (bannedUntil: string) =>
      order45({
        published: { on: '2024-10-08' },
        penalty: { kinds: ['job-ban'], procedure: 'ordinary', bannedUntil },
      });
    expect(banned('2029-12-31').shownUntil.max).toBe('2029-12-31');
    expect(banned('2027-10-08').shownUntil.max).toBe('2027-10-08');
    expect(banned('2025-12-31').shownUntil.max).toBe('2027-10-08');
    expect(banned('2025-12-31').noRepair).toBe(true);
  });

  it('shows neither a bare warning nor a summary penalty', () => {
    expect(order45({ penalty: { kinds: ['warning'], procedure: 'ordinary' } }).shown).toBe('no');
    expect(order45({ penalty: fine({ procedure: 'summary' }) }).shown).toBe('no');
    expect(order45({ penalty: { kinds: ['warning', 'fine'], procedure: 'ordinary' } }).shown).toBe('yes');
    expect(order45({ penalty: { kinds: ['fine'] } }).shown).toBe('maybe');
  });

  it('binds the market regulator alone', () => {
    expect(periodsOf(recordOf()).regimes.map(({ regime }) => regime)).toEqual(['order-36']);
  });
});

describe('lists', () => {
  const list = (field: string, kind: string, more: { readonly [key: string]: unknown }) =>
    periodsOf(
      recordOf({
        kind,
        decidedBy: { name: '某局', field },
        decidedOn: '2020-03-01',
        severity: null,
        ...more,
      }),
    );

  it('ends the serious list of 2014 after five clean years, to the day', () => {
    const reason = { reason: 'abnormal-list-uncured', again: false };
    const { regimes } = list('market-regulation', 'serious-list', { list: reason });
    expect(byRegime(regimes, 'publicity-2014').shownUntil).toEqual({ min: '2025-03-01', max: '2025-03-01' });
    expect(regimes.map(({ regime }) => regime)).not.toContain('order-44');
    const again = list('market-regulation', 'serious-list', { list: { ...reason, again: true } });
    expect(byRegime(again.regimes, 'publicity-2014').shownUntil.max).toBeNull();
  });

  it('uses the unread figures of order 44 only once somebody has adopted them', () => {
    const record = recordOf({
      kind: 'serious-list',
      decidedBy: { name: '某局', field: 'market-regulation' },
      decidedOn: '2024-02-29',
      list: { reason: 'other' },
    });
    const open = byRegime(periodsOf(record).regimes, 'order-44');
    expect(open.shownUntil).toEqual({ min: '2024-02-29', max: null });
    expect(open.repairFrom).toEqual({ min: null, max: null });
    const adopt = (figure: 'order-44/off-list' | 'order-44/early-removal') => ({
      figure,
      by: '甲',
      on: '2026-01-01',
      source: '原文',
    });
    const adopted = periodsOf(record, {
      adoptions: [adopt('order-44/off-list'), adopt('order-44/early-removal')],
    });
    expect(byRegime(adopted.regimes, 'order-44').shownUntil.max).toBe('2027-02-28');
    expect(byRegime(adopted.regimes, 'order-44').repairFrom.min).toBe('2025-03-01');
  });

  it('knows no end by time for an abnormal list that is not cured', () => {
    const { regimes, possiblyUntil } = list('civil-affairs', 'abnormal-list', { list: { cured: false } });
    expect(byRegime(regimes, 'order-60').shownUntil).toEqual({ min: null, max: null });
    expect(possiblyUntil).toBe('no-end');
  });
});
