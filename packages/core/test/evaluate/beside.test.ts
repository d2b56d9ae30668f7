import { describe, expect, it } from 'vitest';
import {
  type Answer,
  type Finding,
  ge,
  type Provenance,
  type UnknownReason,
  type Waiver,
} from '../../src/index.js';
import { AS_OF, f, finding, judge, outcomes, profile, rule, say } from '../support/declare.js';

const fenced = profile({ rules: [rule('t/fenced', { require: f('/fenced') })] });

describe('a missing or unreadable value is never a no, a zero or a pass', () => {
  const area = profile({ rules: [rule('t/area', { require: ge(f('/area'), 0) })] });
  const small = profile({ rules: [rule('t/small', { require: ge(15, f('/area')) })] });

  it.each<[string, unknown, UnknownReason]>([
    ['absent', {}, 'missing'],
    ['null', { area: null }, 'missing'],
    ['a text', { area: '12' }, 'unreadable'],
    ['not a number', { area: Number.NaN }, 'unreadable'],
    ['seven decimals', { area: 1.0000001 }, 'unreadable'],
    ['too large', { area: 9e9 }, 'unreadable'],
    ['below the domain', { area: -1 }, 'out-of-domain'],
    ['an array', { area: [] }, 'unreadable'],
  ])('%s', (_, record, reason) => {
    expect(finding(small, record)).toMatchObject({
      outcome: 'unknown',
      possible: ['pass', 'fail'],
      needs: [{ pointer: '/area', reason }],
    });
  });

  it('what holds for the whole domain holds without the value', () => {
    expect(finding(area, {}).outcome).toBe('pass');
  });

  it.each([
    ['fenced', 'yes', 'unreadable'],
    ['opened', '2021-13-01', 'unreadable'],
    ['kind', 'quarter', 'out-of-domain'],
    ['places', 1.5, 'out-of-domain'],
  ] as const)('%s: %j is %s', (key, raw, reason) => {
    const present = profile({
      rules: [
        rule('t/p', { require: { op: 'present', of: { op: 'field', of: 'record', path: `/${key}` } } }),
      ],
    });
    expect(finding(present, { [key]: raw }).needs).toEqual([{ pointer: `/${key}`, reason }]);
  });

  it('a reason beside the record wins over what stands there', () => {
    expect(finding(fenced, { fenced: true }, { unknowns: { '/fenced': 'withheld' } })).toMatchObject({
      outcome: 'unknown',
      needs: [{ pointer: '/fenced', reason: 'withheld' }],
    });
  });
});

describe('provenance', () => {
  const of = (provenance: { [pointer: string]: Provenance }): Finding =>
    finding(fenced, { fenced: true }, { provenance });

  it.each<[string, Provenance, string, UnknownReason?]>([
    ['valid on the last day', { validUntil: AS_OF }, 'pass'],
    ['expired the day after', { validUntil: '2026-11-22' }, 'unknown', 'expired'],
    ['collected on the day', { collectedOn: AS_OF }, 'pass'],
    ['collected later', { collectedOn: '2026-11-24' }, 'unknown', 'missing'],
    ['an end that can not be read', { validUntil: 'soon' }, 'unknown', 'expired'],
    ['a day of collection that can not be read', { collectedOn: 'lately' }, 'unknown', 'missing'],
    ['no days', { collector: 'inspector' }, 'pass'],
  ])('%s', (_, provenance, outcome, reason) => {
    const found = of({ '/fenced': provenance });
    expect(found.outcome).toBe(outcome);
    expect(found.needs.map((need) => need.reason)).toEqual(reason === undefined ? [] : [reason]);
  });

  it('covers what lies below, unless nearer provenance does', () => {
    const expired = { validUntil: '2020-01-01' };
    expect(of({ '': expired }).outcome).toBe('unknown');
    expect(of({ '': expired, '/fenced': { validUntil: '2030-01-01' } }).outcome).toBe('pass');
    expect(of({ '': { validUntil: '2030-01-01' }, '/fenced': expired }).outcome).toBe('unknown');
  });

  it('makes a list that it covers partial, and its elements unknown', () => {
    const rooms = profile({
      rules: [rule('t/rooms', { subjects: '/rooms', require: ge(f.subject('/rooms')('/area'), 10) })],
    });
    const record = { rooms: [{ area: 12 }, { area: 5 }] };
    const stale = { '/rooms': { validUntil: '2020-01-01' } };
    expect(outcomes(judge(rooms, record, { provenance: stale }))).toEqual([
      ['/rooms/0', 'unknown'],
      ['/rooms/1', 'unknown'],
      ['/rooms', 'unknown'],
    ]);
    const renewed = { ...stale, '/rooms/1': { validUntil: '2030-01-01' } };
    expect(outcomes(judge(rooms, record, { provenance: renewed }))).toEqual([
      ['/rooms/0', 'unknown'],
      ['/rooms/1', 'fail'],
      ['/rooms', 'unknown'],
    ]);
  });

  it('does not touch the record', () => {
    const record = Object.freeze({ fenced: true });
    expect(finding(fenced, record, { provenance: { '': { validUntil: '2020-01-01' } } }).outcome).toBe(
      'unknown',
    );
    expect(record).toEqual({ fenced: true });
  });
});

describe('answers', () => {
  const asked = profile({
    rules: [rule('t/asked', { question: { text: say('is it clean?'), evidence: say('look') } })],
  });
  const both = profile({
    rules: [
      rule('t/asked', {
        require: f('/fenced'),
        question: { text: say('high enough?'), evidence: say('look') },
      }),
    ],
  });
  const answer = (more: Partial<Answer> = {}): Answer => ({
    rule: 't/asked',
    pointer: '',
    value: 'pass',
    by: '李',
    on: '2026-11-01',
    ...more,
  });

  it.each<[string, readonly Answer[], string]>([
    ['none', [], 'manual'],
    ['pass', [answer()], 'pass'],
    ['fail', [answer({ value: 'fail' })], 'fail'],
    ['given on the day', [answer({ on: AS_OF })], 'pass'],
    ['given later', [answer({ on: '2026-11-24' })], 'manual'],
    ['valid on the last day', [answer({ validUntil: AS_OF })], 'pass'],
    ['expired', [answer({ validUntil: '2026-11-22' })], 'manual'],
    ['an end that can not be read', [answer({ validUntil: '2026-02-30' })], 'manual'],
    ['a day that can not be read', [answer({ on: 'yesterday' })], 'manual'],
    ['of another rule', [answer({ rule: 't/other' })], 'manual'],
    ['of another subject', [answer({ pointer: '/rooms/0' })], 'manual'],
    ['the later of two', [answer({ value: 'fail', on: '2026-11-02' }), answer({ on: '2026-11-01' })], 'fail'],
    [
      'the later, unless it has expired',
      [answer({ value: 'fail', on: '2026-11-02', validUntil: '2026-11-03' }), answer()],
      'pass',
    ],
  ])('%s', (_, answers, outcome) => {
    expect(finding(asked, {}, { answers }).outcome).toBe(outcome);
  });

  it.each<[boolean | null, 'pass' | 'fail' | undefined, readonly string[]]>([
    [true, undefined, ['manual']],
    [true, 'pass', ['pass']],
    [true, 'fail', ['fail']],
    [false, 'pass', ['fail']],
    [false, 'fail', ['fail']],
    [null, 'pass', ['pass', 'fail']],
    [null, 'fail', ['fail']],
  ])('beside a requirement that is %s, the answer %s leaves %j', (met, value, possible) => {
    const answers = value === undefined ? [] : [answer({ value })];
    expect(finding(both, { fenced: met }, { answers }).possible).toEqual(possible);
  });

  const askedOfRooms = rule('t/asked', {
    subjects: '/rooms',
    question: { text: say('is it clean?'), evidence: say('look') },
  });
  const rooms = profile({ rules: [askedOfRooms] });

  it('for elements that nobody has seen leave open which of them are there', () => {
    const answers = [answer({ pointer: '/rooms/0' }), answer({ pointer: '/rooms/1', value: 'fail' })];
    const [first, second] = judge(rooms, { rooms: [{}, {}] }, { answers }).findings;
    expect([first?.possible, second?.possible]).toEqual([['pass'], ['fail']]);
    const unseen = finding(rooms, {}, { answers }).possible;
    expect(unseen).toEqual(['manual', 'pass', 'fail', 'not-applicable']);
    expect(finding(rooms, {}, { answers: [answer({ pointer: '/roomsAbove/0' })] }).possible).toEqual([
      'manual',
      'not-applicable',
    ]);
  });

  it('for a list are for none of its elements, so that a list nobody filled in can not close a report', () => {
    const fencedToo = profile({ rules: [askedOfRooms, rule('t/fenced', { require: f('/fenced') })] });
    const answers = [answer({ pointer: '/rooms' })];
    expect(finding(rooms, {}, { answers }).possible).toEqual(['manual', 'not-applicable']);
    expect(judge(fencedToo, { fenced: true }, { answers }).summary.verdict).toBe('open');
    expect(judge(fencedToo, { fenced: true, rooms: [{}] }, { answers }).summary.verdict).toBe('open');
  });

  it('are echoed, whether they count or not', () => {
    const answers = [answer({ on: '2027-01-01' })];
    expect(judge(asked, {}, { answers }).answers).toEqual(answers);
  });
});

describe('waivers', () => {
  const waiver = (more: Partial<Waiver> = {}): Waiver => ({
    rule: 't/fenced',
    reason: 'the fence is being built',
    approver: '区卫健委',
    from: '2026-01-01',
    until: '2026-12-31',
    ...more,
  });

  it.each<[string, Waiver, string | undefined]>([
    ['on the first day', waiver({ from: AS_OF }), 'active'],
    ['on the last day', waiver({ until: AS_OF }), 'active'],
    ['the day before', waiver({ from: '2026-11-24' }), 'pending'],
    ['the day after', waiver({ until: '2026-11-22' }), 'expired'],
    ['with an end that can not be read', waiver({ until: 'later' }), 'expired'],
    ['with a beginning that can not be read', waiver({ from: 'now' }), 'pending'],
    ['for the subject', waiver({ pointer: '' }), 'active'],
    ['for another subject', waiver({ pointer: '/rooms/0' }), undefined],
    ['for another rule', waiver({ rule: 't/other' }), undefined],
  ])('%s', (_, of, state) => {
    const found = finding(fenced, { fenced: false }, { waivers: [of] });
    expect(found.waiver?.state).toBe(state);
    expect(found.outcome).toBe('fail');
  });

  it('an active one is shown before others, the last of others otherwise', () => {
    const expired = waiver({ reason: 'first', until: '2026-02-01' });
    const active = waiver({ reason: 'second' });
    const pending = waiver({ reason: 'third', from: '2026-12-01' });
    const shown = (waivers: readonly Waiver[]) =>
      finding(fenced, { fenced: false }, { waivers }).waiver?.reason;
    expect(shown([expired, active, pending])).toBe('second');
    expect(shown([expired, pending])).toBe('third');
  });

  it('change neither outcome, possible nor verdict, and are echoed', () => {
    const waivers = [waiver()];
    const [plain, waived] = [judge(fenced, { fenced: false }), judge(fenced, { fenced: false }, { waivers })];
    expect(waived.summary).toEqual(plain.summary);
    expect(waived.summary.verdict).toBe('breach');
    const { waiver: shown, ...rest } = waived.findings[0] as Finding;
    expect(rest).toEqual(plain.findings[0]);
    expect(shown).toEqual({
      reason: 'the fence is being built',
      approver: '区卫健委',
      from: '2026-01-01',
      until: '2026-12-31',
      state: 'active',
    });
    expect(waived.waivers).toEqual(waivers);
  });
});
