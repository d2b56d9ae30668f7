import { describe, expect, it } from 'vitest';
import {
  type AccessLogEntry,
  type AccessRequest,
  accessStaff,
  barsOn,
  handlingBases,
  parseStaffChecks,
  type StaffMember,
  staffStateOn,
} from '../src/index.js';

const member = (more: Partial<StaffMember> = {}): StaffMember => ({
  key: 'k-1',
  role: 'carer',
  position: 'small class',
  adult: true,
  fullCapacity: true,
  hiredOn: '2024-03-01',
  leftOn: null,
  checks: [{ on: '2024-02-29', result: 'none' }],
  bars: [],
  ...more,
});

const on = (asOf: string, more: Partial<StaffMember> = {}, yearly?: 'rolling' | 'calendar') =>
  staffStateOn(member(more), { asOf, yearly });

describe('checks before hiring and every year', () => {
  it('asks for one on or before the first day', () => {
    const before = (hiredOn: string, day: string) =>
      on('2024-07-01', { hiredOn, checks: [{ on: day, result: 'none' }] }).checks?.beforeHire;
    expect([before('2024-06-03', '2024-06-03'), before('2024-06-03', '2024-06-04')]).toEqual([
      'kept',
      'missing',
    ]);
    // the wording of article 62 that was read is of 2024-04-26
    expect([before('2024-04-25', '2024-04-26'), before('2024-04-26', '2024-04-27')]).toEqual([
      'unknown',
      'missing',
    ]);
    expect(on('2024-04-01', { hiredOn: null }).checks?.beforeHire).toBe('unknown');
  });

  it('counts a year from the last one, or by calendar years, across the leap day', () => {
    expect(on('2024-06-01').checks?.nextBy).toEqual({ rolling: '2025-02-28', calendar: '2025-12-31' });
    expect(on('2025-02-28', {}, 'rolling').checks?.yearly).toBe('kept');
    expect(on('2025-03-01', {}, 'rolling').checks?.yearly).toBe('overdue');
    expect(on('2025-12-31', {}, 'calendar').checks?.yearly).toBe('kept');
    expect(on('2026-01-01', {}, 'calendar').checks?.yearly).toBe('overdue');
  });

  it('is overdue on no day before the wording that was read', () => {
    const never = { hiredOn: '2019-03-01', checks: [] };
    expect(on('2024-04-25', never).checks?.yearly).toBe('unknown');
    expect(on('2024-04-26', never).checks?.yearly).toBe('overdue');
  });

  it('leaves open what only a choice decides', () => {
    expect(on('2025-02-28').checks?.yearly).toBe('kept');
    expect(on('2025-03-01').checks?.yearly).toBe('depends-on-choice');
    expect(on('2026-01-01').checks?.yearly).toBe('overdue');
  });

  it('lets nobody pass without both', () => {
    expect(on('2024-06-01').mayWork).toBe('no-bar-known');
    expect(on('2025-03-01').mayWork).toBe('unknown');
    expect(on('2024-06-01', { checks: [] }).mayWork).toBe('unknown');
    expect(on('2024-06-01', { adult: null }).mayWork).toBe('unknown');
  });

  it('bars on a hit from its day, whatever comes later', () => {
    const checks = [
      { on: '2024-02-29', result: 'none' },
      { on: '2025-02-20', result: 'hit' },
      { on: '2025-02-25', result: 'none' },
    ] as const;
    expect(on('2025-02-19', { checks }).mayWork).toBe('no-bar-known');
    expect(on('2025-02-20', { checks }).mayWork).toBe('barred');
    const [bar] = on('2025-03-01', { checks }).bars;
    expect([bar?.kind, bar?.until, bar?.barredFrom.en]).toEqual([
      'hit',
      'while-the-hit-stands',
      'work in close contact with minors',
    ]);
  });
});

describe('bars', () => {
  it('bars for life from infant care', () => {
    const bars = [{ kind: 'abuse-for-life', from: '2025-05-06', years: null }] as const;
    expect(barsOn(member({ bars }), '2025-05-05')).toEqual([]);
    const [bar] = barsOn(member({ bars }), '2075-05-06');
    expect([bar?.until, bar?.barredFrom.en, bar?.basis.row]).toEqual([
      'for-life',
      'work in the care of infants',
      'L265',
    ]);
  });

  it('ends the ban of a court on its last day', () => {
    const bars = [{ kind: 'court', from: '2024-02-29', years: 3 }] as const;
    expect(barsOn(member({ bars }), '2024-02-29')[0]?.until).toBe('2027-02-28');
    expect(barsOn(member({ bars }), '2027-02-28')).toHaveLength(1);
    expect(barsOn(member({ bars }), '2027-03-01')).toEqual([]);
  });

  it('is sure for three years and open for five where the years are not known (L266)', () => {
    const bars = [{ kind: 'court', from: '2024-06-01', years: null }] as const;
    const checks = ['2027-05-01', '2028-05-01', '2029-05-01'].map(
      (day) => ({ on: day, result: 'none' }) as const,
    );
    const told = (day: string) => {
      const { mayWork, bars: found } = on(day, { bars, checks: [...member().checks, ...checks] });
      return [mayWork, ...found.map(({ sure, until }) => `${sure} ${until}`)];
    };
    expect(told('2027-06-01')).toEqual(['barred', 'true 2029-06-01']);
    expect(told('2027-06-02')).toEqual(['unknown', 'false 2029-06-01']);
    expect(told('2029-06-01')).toEqual(['unknown', 'false 2029-06-01']);
    expect(told('2029-06-02')).toEqual(['no-bar-known']);
  });

  it('refuses years that no court can set', () => {
    const read = (years: number) =>
      parseStaffChecks({
        format: 'tuoyu-staff-checks/1',
        staff: [{ key: 'a', role: 'b', bars: [{ kind: 'court', from: '2024-06-01', years }] }],
      });
    expect(read(2).issues.map(({ pointer }) => pointer)).toEqual(['/staff/0/bars/0/years']);
    expect(read(6).staff[0]?.bars[0]?.years).toBeNull();
    expect([read(3).issues, read(5).issues]).toEqual([[], []]);
  });

  it('says nothing of minors or of people without full capacity', () => {
    for (const more of [{ adult: false }, { fullCapacity: false }]) {
      const state = on('2024-06-01', { ...more, checks: [{ on: '2024-02-29', result: 'hit' }] });
      expect(state).toEqual({
        asOf: '2024-06-01',
        role: 'carer',
        mayWork: 'not-a-subject',
        bars: [],
        checks: null,
      });
    }
  });

  it('never scores or grades', () => {
    expect(JSON.stringify(on('2024-06-01'))).not.toMatch(/score|grade|level|points|rank/);
  });
});

describe('access', () => {
  const full: AccessRequest = {
    purpose: 'yearly-check',
    basis: 'legal-duty',
    retainUntil: '2026-12-31',
    by: 'head',
    on: '2026-11-20',
  };
  const ask = (more: { readonly [K in keyof AccessRequest]?: AccessRequest[K] | undefined }) => {
    const log: AccessLogEntry[] = [];
    const request = { ...full, ...more } as AccessRequest;
    const found = accessStaff(member(), request, { append: (entry) => log.push(entry) });
    return { found, log };
  };

  it.each([
    [{ purpose: undefined }, 'no-purpose'],
    [{ purpose: 'curiosity' as 'hiring' }, 'no-purpose'],
    [{ basis: undefined }, 'no-basis'],
    [{ retainUntil: undefined }, 'no-retention'],
    [{ retainUntil: 'soon' }, 'no-retention'],
    [{ retainUntil: '2026-11-19' }, 'retention-over'],
    [{ by: ' ' }, 'no-role'],
    [{ handedOn: true }, 'no-separate-consent'],
  ] as const)('%j: %s, and the log knows', (more, refusal) => {
    const { found, log } = ask(more);
    expect(found.granted).toBe(false);
    expect(!found.granted && found.refusal).toBe(refusal);
    expect(log.map(({ outcome, revealed }) => [outcome, revealed])).toEqual([[refusal, []]]);
  });

  it('is granted with all of them, masked, and logged', () => {
    const { found, log } = ask({});
    expect(found.granted && [found.view.label, found.view.key]).toEqual([
      'carer (small class)',
      { masked: true },
    ]);
    expect(log).toHaveLength(1);
    expect(log[0]).toMatchObject({ subject: 'carer (small class)', outcome: 'granted', revealed: [] });
    expect(JSON.stringify(log)).not.toContain('k-1');
    expect(ask({ retainUntil: '2026-11-20' }).found.granted).toBe(true);
    expect(ask({ handedOn: true, separateConsent: true }).found.granted).toBe(true);
  });

  it('shows the key only where it is asked for', () => {
    const { found, log } = ask({ reveal: ['key'] });
    expect(found.granted && found.view.key).toBe('k-1');
    expect(log[0]?.revealed).toEqual(['key']);
  });

  it('knows the seven bases of article 13', () => {
    expect(Object.keys(handlingBases)).toHaveLength(7);
  });
});
