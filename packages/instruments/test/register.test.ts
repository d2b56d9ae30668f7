import { describe, expect, it } from 'vitest';
import {
  findInstrument,
  type Instrument,
  instrument,
  instrumentById,
  instrumentIds,
  instruments,
  registerDate,
} from '../src/index.js';
import { registerFaults } from './faults.js';

describe('the register', () => {
  it('holds 180 texts, one record for each id, in the order of the ids', () => {
    expect(instruments).toHaveLength(180);
    expect(instruments.map((text) => text.id)).toEqual(instrumentIds);
    expect(new Set(instrumentIds).size).toBe(180);
  });

  it('holds as many drafts and ended texts as were counted by hand', () => {
    expect(instruments.filter(({ kind }) => kind === 'draft')).toHaveLength(10);
    expect(instruments.filter(({ status }) => status === 'ended').map(({ id }) => id)).toEqual([
      'five-year-plan-14',
      'jgj-39-1987',
      'jgj-39-2016',
      'gb-50016-2014',
      'gb-t-18883-2002',
      'gb-50325-2010',
      'gb-28007-2011',
      'gb-22793-1-2008',
      'gb-t-29315-2012',
      'enterprise-name-measures-2004',
      'private-unit-name-rules-1999',
      'credit-repair-trial-2023',
      'public-credit-catalogue-2021',
      'public-credit-catalogue-2022',
      'punishment-list-2021',
      'fujian-demonstration-rules',
      'nanjing-credit-plan-2021',
    ]);
  });

  it('has no fault', () => {
    expect(registerFaults(instruments, registerDate)).toEqual([]);
  });

  it('leaves one text alone to a choice', () => {
    expect(instruments.filter(({ validityChoice }) => validityChoice !== undefined)).toEqual([
      instrument('nanjing-plan-2020'),
    ]);
    expect(instrument('nanjing-plan-2020').validityChoice).toBe('planInForce');
  });

  it('looks up ids from outside without a throw', () => {
    expect(findInstrument('fire-law')).toBe(instrumentById['fire-law']);
    expect(findInstrument('toString')).toBeUndefined();
    expect(findInstrument('gb-t-52630-2019')).toBeUndefined();
  });

  it('has text in both languages, and nothing left blank', () => {
    for (const text of instruments) {
      for (const title of [text.title, text.shortTitle, ...text.issuers]) {
        expect(title['zh-CN'], text.id).toMatch(/\S/);
        expect(title.en, text.id).toMatch(/^[\x20-\x7E]+|〔/);
      }
      for (const gap of text.unknown) expect(gap, text.id).toMatch(/\S/);
    }
  });
});

describe('the check of the register', () => {
  const sound = instrument('ws-t-821-2023');
  const broken = (change: Partial<Instrument>): readonly string[] =>
    registerFaults(
      instruments.map((text) => (text.id === sound.id ? { ...sound, ...change } : text)),
      registerDate,
    );

  it.each<[string, Partial<Instrument>, string]>([
    ['no verification', { verification: [] as never }, 'ws-t-821-2023: no verification'],
    [
      'a source that is none',
      { verification: [{ verified: 'primary', source: 'the web', where: 'a page' }] },
      'ws-t-821-2023: unknown source the web',
    ],
    [
      'a target that does not exist',
      { relations: [{ kind: 'refers-to', to: 'nothing' as never, verified: 'primary' }] },
      'ws-t-821-2023: refers-to nothing, which is not in the register',
    ],
    [
      'a replacement that the other side does not know',
      { relations: [{ kind: 'replaces', to: 'ws-t-870-2025', verified: 'primary' }] },
      'ws-t-821-2023: replaces ws-t-870-2025 is not answered by replaced-by',
    ],
    [
      'periods that overlap',
      {
        force: [
          { force: 'recommended-standard', from: '2024-04-01', to: '2025-01-01', verified: 'secondary' },
          { force: 'recommended-standard', from: '2025-01-01', verified: 'secondary' },
        ],
      },
      'ws-t-821-2023: periods overlap or are out of order',
    ],
    [
      'a period after an open one',
      {
        force: [
          { force: 'recommended-standard', from: '2024-04-01', verified: 'secondary' },
          { force: 'mandatory-standard', from: '2025-01-01', verified: 'secondary' },
        ],
      },
      'ws-t-821-2023: periods overlap or are out of order',
    ],
    [
      'a day that does not exist',
      {
        force: [
          { force: 'recommended-standard', from: '2024-04-01', to: '2025-02-29', verified: 'secondary' },
        ],
      },
      'ws-t-821-2023: 2025-02-29 is no day',
    ],
    [
      'force that starts on another day',
      { force: [{ force: 'recommended-standard', from: '2024-04-02', verified: 'secondary' }] },
      'ws-t-821-2023: the first period does not start on the day of effect',
    ],
    [
      'a standing that the periods deny',
      { status: 'ended' },
      'ws-t-821-2023: is in-force on 2026-11-23, not ended',
    ],
    ['a draft with force', { kind: 'draft' }, 'ws-t-821-2023: a draft in force'],
    ['force without a period', { force: [] }, 'ws-t-821-2023: in-force without a period of force'],
    [
      'a local text without a place',
      { kind: 'local-standard' },
      'ws-t-821-2023: a local text without a place',
    ],
    ['a place that is no code', { place: 'Nanjing' }, 'ws-t-821-2023: Nanjing is no division code'],
    [
      'an open start that nobody admits',
      { dates: {}, force: [{ force: 'recommended-standard', verified: 'secondary' }], unknown: [] },
      'ws-t-821-2023: an open start that is not among the unknown',
    ],
  ])('finds %s', (_, change, fault) => {
    expect(broken(change)).toContain(fault);
  });

  it('finds a record that stands twice', () => {
    expect(registerFaults([...instruments, sound], registerDate)).toEqual(['ws-t-821-2023: stands twice']);
  });
});
