import { describe, expect, it } from 'vitest';
import { and, constant, ge, type Rule } from '../../src/index.js';
import { f, finding, judge, outcomes, profile, rule } from '../support/declare.js';

const one = (id: string, more: Partial<Rule>) => profile({ rules: [rule(id, more)] });
const room = f.subject('/rooms');
const eachRoom = one('t/room', { subjects: '/rooms', require: ge(room('/area'), 10) });

describe('subjects', () => {
  it('are all elements, by position, in numeric order', () => {
    const rooms = Array.from({ length: 12 }, (_, i) => ({ area: i }));
    expect(outcomes(judge(eachRoom, { rooms }))).toEqual(
      rooms.map(({ area }) => [`/rooms/${area}`, area >= 10 ? 'pass' : 'fail']),
    );
  });

  it('of a list that is missing: one finding at the list, with every outcome that it can have', () => {
    expect(judge(eachRoom, {}).findings).toMatchObject([
      {
        subject: { pointer: '/rooms' },
        outcome: 'unknown',
        possible: ['pass', 'fail', 'not-applicable'],
        needs: [{ pointer: '/rooms', reason: 'missing' }],
      },
    ]);
  });

  it('of something that is no list: unreadable', () => {
    expect(finding(eachRoom, { rooms: { area: 3 } }).needs).toEqual([
      { pointer: '/rooms', reason: 'unreadable' },
    ]);
  });

  it('of a list known to be empty: one not-applicable there', () => {
    expect(finding(eachRoom, { rooms: [] })).toMatchObject({
      subject: { pointer: '/rooms' },
      possible: ['not-applicable'],
      needs: [],
    });
  });

  it('of a partial list: the known ones, and one finding for those that nobody has seen', () => {
    const report = judge(eachRoom, { rooms: [{ area: 12 }] }, { unknowns: { '/rooms': 'withheld' } });
    expect(report.findings).toMatchObject([
      { subject: { pointer: '/rooms/0' }, outcome: 'pass' },
      {
        subject: { pointer: '/rooms' },
        outcome: 'unknown',
        possible: ['pass', 'fail', 'not-applicable'],
        needs: [{ pointer: '/rooms', reason: 'withheld' }],
      },
    ]);
    const none = judge(eachRoom, { rooms: [] }, { unknowns: { '/rooms': 'missing' } });
    expect(outcomes(none)).toEqual([['/rooms', 'unknown']]);
  });

  it('a requirement that holds of anything still leaves open whether there is anything', () => {
    const anything = one('t/room', { subjects: '/rooms', require: constant(true) });
    expect(finding(anything, {}).possible).toEqual(['pass', 'not-applicable']);
  });

  it('an element that can not be read stays one, with all its fields unknown', () => {
    expect(outcomes(judge(eachRoom, { rooms: [null, 'room', { area: 10 }] }))).toEqual([
      ['/rooms/0', 'unknown'],
      ['/rooms/1', 'unknown'],
      ['/rooms/2', 'pass'],
    ]);
  });

  it('kind is a condition of applicability, and not-applicable is reported', () => {
    const carers = one('t/carer', {
      subjects: '/staff',
      when: {
        op: 'eq',
        args: [
          { op: 'field', of: 'subject', path: '/role' },
          { op: 'value', value: 'carer' },
        ],
      },
      require: ge(f.subject('/staff')('/weight'), 50),
    });
    const staff = [
      { role: 'doctor', weight: 1 },
      { role: 'carer', weight: 49 },
      { weight: 60 },
      { weight: 40 },
    ];
    expect(judge(carers, { staff }).findings.map(({ possible }) => possible)).toEqual([
      ['not-applicable'],
      ['fail'],
      ['pass', 'not-applicable'],
      ['fail', 'not-applicable'],
    ]);
  });

  describe('of nested lists', () => {
    const windows = one('t/window', {
      subjects: '/rooms/*/windows',
      require: {
        op: 'ge',
        args: [
          { op: 'field', of: 'subject', path: '/width' },
          { op: 'value', value: 1 },
        ],
      },
    });

    it('stand at their places, with what is missing or empty on the way', () => {
      const rooms = [{ windows: [{ width: 1 }, { width: 0.9 }] }, { windows: [] }, {}, { windows: [{}] }];
      expect(outcomes(judge(windows, { rooms }))).toEqual([
        ['/rooms/0/windows/0', 'pass'],
        ['/rooms/0/windows/1', 'fail'],
        ['/rooms/1/windows', 'not-applicable'],
        ['/rooms/2/windows', 'unknown'],
        ['/rooms/3/windows/0', 'unknown'],
      ]);
      expect(outcomes(judge(windows, {}))).toEqual([['/rooms', 'unknown']]);
      expect(outcomes(judge(windows, { rooms: [] }))).toEqual([['/rooms', 'not-applicable']]);
    });

    it('are labelled by all that names them', () => {
      const rooms = [{ title: '午睡室', windows: [{ width: 1 }] }, { windows: [{ width: 1 }] }];
      expect(judge(windows, { rooms }).findings.map(({ subject }) => subject.label)).toEqual([
        '午睡室 #1',
        '#2 #1',
      ]);
    });
  });

  it('labels are short and never a personal value', () => {
    const staff = one('t/staff', { subjects: '/staff', require: constant(true) });
    expect(finding(staff, { staff: [{ fullName: '张三' }] }).subject).toEqual({
      pointer: '/staff/0',
      label: '#1',
    });
    const long = { rooms: [{ title: '𠮷'.repeat(100), area: 1 }] };
    expect([...(finding(eachRoom, long).subject.label ?? '')]).toHaveLength(80);
  });

  it('findings are ordered by rule, then place', () => {
    const of = profile({
      rules: [
        rule('t/b', { subjects: '/rooms', require: ge(room('/area'), 1) }),
        rule('t/a', { require: f('/fenced') }),
        rule('t/a-b', { subjects: '/rooms', require: ge(room('/area'), 1) }),
      ],
    });
    expect(judge(of, { rooms: [{}, {}] }).findings.map((x) => `${x.rule}${x.subject.pointer}`)).toEqual([
      't/a',
      't/a-b/rooms/0',
      't/a-b/rooms/1',
      't/b/rooms/0',
      't/b/rooms/1',
    ]);
  });
});

describe('every over nothing never passes', () => {
  const rooms = f.list('/rooms');
  const wide = f.every(rooms, (r) => ge(r('/area'), 10));
  const large = f.every(
    f.filter(rooms, (r) => ge(r('/area'), 50)),
    (r) => ge(r('/area'), 60),
  );
  const possible = (require: Rule['require'], record: unknown, unknowns = {}) =>
    finding(one('t/every', require === undefined ? {} : { require }), record, { unknowns }).possible;

  it('an empty list is not applicable for the whole record', () => {
    expect(possible(wide, { rooms: [] })).toEqual(['not-applicable']);
    expect(possible(wide, { rooms: [{ area: 10 }] })).toEqual(['pass']);
    expect(possible(wide, { rooms: [{ area: 10 }, { area: 9 }] })).toEqual(['fail']);
  });

  it('nor does a list of which nothing is left, or of which that is not known', () => {
    expect(possible(large, { rooms: [{ area: 49 }] })).toEqual(['not-applicable']);
    expect(possible(large, { rooms: [{}] })).toEqual(['pass', 'fail', 'not-applicable']);
  });

  it('a missing or partial list may be empty, fail or, though never for sure, pass', () => {
    expect(possible(wide, {})).toEqual(['pass', 'fail', 'not-applicable']);
    expect(possible(wide, { rooms: [{ area: 10 }] }, { '/rooms': 'missing' })).toEqual(['pass', 'fail']);
    expect(possible(wide, { rooms: [{ area: 9 }] }, { '/rooms': 'missing' })).toEqual(['fail']);
  });

  it('beside another requirement the list may be empty', () => {
    expect(possible(and(wide, f('/fenced')), { rooms: [], fenced: true })).toEqual(['pass']);
    expect(possible(and(wide, f('/fenced')), { rooms: [], fenced: false })).toEqual(['fail']);
    expect(possible(and(wide, large), { rooms: [{ area: 20 }] })).toEqual(['pass']);
    expect(possible(and(wide, large), { rooms: [] })).toEqual(['not-applicable']);
  });
});
