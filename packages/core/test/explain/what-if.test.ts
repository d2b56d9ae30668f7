import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyPatch,
  canonical,
  evaluate,
  isTuoyuError,
  type PatchOperation,
  whatIf,
} from '../../src/index.js';
import { plan } from './house.js';

const refused = (value: unknown, patch: unknown): unknown => {
  try {
    return applyPatch(value, patch as readonly PatchOperation[]);
  } catch (error) {
    return isTuoyuError(error, 'bad-patch') ? error.info : error;
  }
};

describe('applyPatch', () => {
  const op = (...patch: readonly PatchOperation[]) => patch;
  it.each([
    ['adds a member', { a: 1 }, op({ op: 'add', path: '/b', value: 2 }), { a: 1, b: 2 }],
    ['adds over a member', { a: 1 }, op({ op: 'add', path: '/a', value: 2 }), { a: 2 }],
    ['inserts an element', { l: [1, 3] }, op({ op: 'add', path: '/l/1', value: 2 }), { l: [1, 2, 3] }],
    ['appends at the end', { l: [1] }, op({ op: 'add', path: '/l/-', value: 2 }), { l: [1, 2] }],
    ['appends by position', { l: [1] }, op({ op: 'add', path: '/l/1', value: 2 }), { l: [1, 2] }],
    ['replaces the whole', { a: 1 }, op({ op: 'replace', path: '', value: [] }), []],
    ['removes a member', { a: 1, b: 2 }, op({ op: 'remove', path: '/a' }), { b: 2 }],
    ['removes an element', [1, 2, 3], op({ op: 'remove', path: '/1' }), [1, 3]],
    ['replaces', { a: [1] }, op({ op: 'replace', path: '/a/0', value: null }), { a: [null] }],
    ['moves a member', { a: { b: 1 } }, op({ op: 'move', from: '/a/b', path: '/c' }), { a: {}, c: 1 }],
    ['moves an element', [1, 2, 3], op({ op: 'move', from: '/0', path: '/2' }), [2, 3, 1]],
    ['moves to the end', [1, 2, 3], op({ op: 'move', from: '/0', path: '/-' }), [2, 3, 1]],
    ['copies', { a: [1] }, op({ op: 'copy', from: '/a', path: '/b' }), { a: [1], b: [1] }],
    [
      'tests',
      { a: { x: 1, y: [2] } },
      op({ op: 'test', path: '/a', value: { y: [2], x: 1 } }),
      { a: { x: 1, y: [2] } },
    ],
    [
      'reads ~1 and ~0',
      { 'a/b': 1, 'm~n': 2 },
      op({ op: 'replace', path: '/a~1b', value: 3 }, { op: 'remove', path: '/m~0n' }),
      { 'a/b': 3 },
    ],
    ['reads ~01 as ~1', { '~1': 1 }, op({ op: 'replace', path: '/~01', value: 2 }), { '~1': 2 }],
    ['takes an empty key', { '': 1 }, op({ op: 'replace', path: '/', value: 2 }), { '': 2 }],
    ['leaves a value moved onto itself', { a: 1 }, op({ op: 'move', from: '/a', path: '/a' }), { a: 1 }],
  ])('%s', (_, value, patch, expected) => {
    const before = canonical(value);
    expect(canonical(applyPatch(value, patch))).toBe(canonical(expected));
    expect(canonical(value)).toBe(before);
  });

  it.each([
    ['a missing parent', {}, { op: 'add', path: '/a/b', value: 1 }],
    ['a missing member', {}, { op: 'remove', path: '/a' }],
    ['a member of a number', { a: 1 }, { op: 'add', path: '/a/b', value: 1 }],
    ['an inherited member', {}, { op: 'remove', path: '/constructor' }],
    ['a position past the end', [1], { op: 'add', path: '/2', value: 1 }],
    ['a position with a leading zero', [1, 2], { op: 'remove', path: '/01' }],
    ['the end as something that is there', [1], { op: 'remove', path: '/-' }],
    ['a path without a slash', { a: 1 }, { op: 'remove', path: 'a' }],
    ['a broken escape', { a: 1 }, { op: 'remove', path: '/~2' }],
    ['a test that fails', { a: 1 }, { op: 'test', path: '/a', value: '1' }],
    ['a value moved into itself', { a: { b: 1 } }, { op: 'move', from: '/a', path: '/a/b' }],
    ['an addition without a value', {}, { op: 'add', path: '/a' }],
    ['an unknown operation', {}, { op: 'turn', path: '/a' }],
    ['no path', {}, { op: 'remove' }],
    ['no operation at all', {}, null],
  ])('refuses %s', (_, value, bad) => {
    const first = { op: 'test', path: '', value };
    expect(refused(value, [first, bad])).toMatchObject({ index: 1, reason: expect.any(String) });
  });

  it('refuses what is no list, and applies nothing when a later operation fails', () => {
    expect(refused({}, {})).toMatchObject({ index: 0 });
    const value = { a: 1 };
    refused(value, [
      { op: 'remove', path: '/a' },
      { op: 'remove', path: '/a' },
    ]);
    expect(value).toEqual({ a: 1 });
  });

  it('sets no prototype and shares nothing with the patch', () => {
    const inner = { x: 1 };
    const made = applyPatch({}, [
      { op: 'add', path: '/__proto__', value: { evil: true } },
      { op: 'add', path: '/in', value: inner },
    ]) as { in: { x: number } };
    expect((made as unknown as { evil?: boolean }).evil).toBeUndefined();
    expect(Object.hasOwn(made, '__proto__')).toBe(true);
    made.in.x = 2;
    expect(inner.x).toBe(1);
  });

  it('undoes an addition with a removal, for any list and position', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.nat(), fc.jsonValue(), (list, n, value) => {
        const path = `/${n % (list.length + 1)}`;
        const made = applyPatch(list, [
          { op: 'add', path, value },
          { op: 'remove', path },
        ]);
        expect(canonical(made)).toBe(canonical(list));
      }),
    );
  });
});

describe('whatIf', () => {
  const record = {
    nature: 'private',
    classes: [
      { kind: 'infant', enrolled: 5, carers: 2 },
      { kind: 'infant', enrolled: 4, carers: 2 },
    ],
    staff: [],
  };

  it('gives both reports and what differs', () => {
    const { before, after, changed } = whatIf(plan, record, [
      { op: 'replace', path: '/classes/0/enrolled', value: 4 },
    ]);
    expect(canonical(before)).toBe(canonical(evaluate(plan, record)));
    expect(after.findings.find((x) => x.subject.pointer === '/classes/0')?.outcome).toBe('pass');
    expect(changed).toEqual([
      {
        rule: 'staffing/ratio',
        pointer: '/classes/0',
        change: 'changed',
        before: { outcome: 'fail', possible: ['fail'] },
        after: { outcome: 'pass', possible: ['pass'] },
      },
    ]);
  });

  it('says what is new and what is gone', () => {
    const more = whatIf(plan, record, [{ op: 'add', path: '/classes/-', value: { kind: 'toddler' } }]);
    expect(more.changed).toEqual([
      {
        rule: 'staffing/ratio',
        pointer: '/classes/2',
        change: 'new',
        after: { outcome: 'unknown', possible: ['pass', 'fail'] },
      },
      {
        rule: 'staffing/size',
        pointer: '/classes/2',
        change: 'new',
        after: { outcome: 'manual', possible: ['manual'] },
      },
    ]);
    const less = whatIf(plan, record, [{ op: 'remove', path: '/classes/1' }]);
    expect(less.changed.map(({ pointer, change, after }) => [pointer, change, after])).toEqual([
      ['/classes/1', 'vanished', undefined],
      ['/classes/1', 'vanished', undefined],
    ]);
  });

  it('tells a wider range from a narrower one', () => {
    const open = { ...record, classes: [{ kind: 'infant', enrolled: 5 }] };
    const { changed } = whatIf(plan, open, [{ op: 'remove', path: '/classes/0/kind' }]);
    expect(changed.find(({ rule }) => rule === 'staffing/size')).toMatchObject({
      before: { outcome: 'not-applicable' },
      after: { outcome: 'unknown', possible: ['manual', 'not-applicable'] },
    });
  });

  it('tells two unknown outcomes apart by what is possible', () => {
    const open = { staff: [{ role: 'carer', trained: false, hiredOn: '2020-01-01' }], classes: [] };
    const { changed } = whatIf(plan, open, [{ op: 'replace', path: '/staff/0/trained', value: true }]);
    expect(changed.find(({ rule }) => rule === 'staffing/known')).toMatchObject({
      before: { outcome: 'unknown', possible: ['fail', 'not-applicable'] },
      after: { outcome: 'unknown', possible: ['pass', 'not-applicable'] },
    });
  });

  it('knows what somebody puts in, and moves reasons along with their element', () => {
    const unknowns = { '/classes/0/enrolled': 'withheld', '/classes/1/carers': 'unreadable' } as const;
    const settled = whatIf(plan, record, [{ op: 'replace', path: '/classes/0/enrolled', value: 4 }], {
      unknowns,
    });
    expect(settled.after.findings.find((x) => x.subject.pointer === '/classes/0')?.outcome).toBe('pass');
    const moved = whatIf(plan, record, [{ op: 'remove', path: '/classes/0' }], { unknowns });
    expect(moved.after.findings.find((x) => x.rule === 'staffing/ratio')?.needs).toEqual([
      { pointer: '/classes/0/carers', reason: 'unreadable' },
    ]);
    const first = [{ op: 'move', from: '/classes/1', path: '/classes/0' }] as const;
    expect(
      whatIf(plan, record, first, { unknowns })
        .after.findings.filter((x) => x.rule === 'staffing/ratio')
        .map((x) => x.needs),
    ).toEqual([
      [{ pointer: '/classes/0/carers', reason: 'unreadable' }],
      [{ pointer: '/classes/1/enrolled', reason: 'withheld' }],
    ]);
  });

  it('does not let old provenance spoil a new value', () => {
    const provenance = { '': { validUntil: '2020-01-01' } };
    const { before, after } = whatIf(
      plan,
      record,
      [{ op: 'replace', path: '/classes', value: [{ kind: 'infant', enrolled: 4, carers: 2 }] }],
      { provenance },
    );
    const outcomes = (report: typeof before) =>
      report.findings.filter((x) => x.rule === 'staffing/ratio').map((x) => x.outcome);
    expect(outcomes(before)).toEqual(['unknown', 'unknown', 'unknown']);
    expect(outcomes(after)).toEqual(['pass']);
  });

  it('changes nothing in the record', () => {
    const frozen = Object.freeze({
      ...record,
      classes: Object.freeze(record.classes.map((c) => Object.freeze(c))),
    });
    const before = canonical(frozen);
    whatIf(plan, frozen, [{ op: 'replace', path: '/classes/0/carers', value: 9 }]);
    expect(canonical(frozen)).toBe(before);
  });
});
