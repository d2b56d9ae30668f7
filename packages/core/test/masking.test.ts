import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  and,
  compile,
  eq,
  type Finding,
  ge,
  hasAll,
  le,
  logged,
  lookup,
  months,
  mul,
  number,
  or,
  type PossibleOutcome,
  type Report,
  type Rule,
} from '../src/index.js';
import { AS_OF, basis, f, profile, rule, say } from './support/declare.js';
import { evaluate } from './support/engines.js';

const room = f.subject('/rooms');
const person = f.subject('/staff');
const areas = f.sum(f.list('/rooms'), (r) => r('/area'));
const carers = f.count(f.filter(f.list('/staff'), (s) => eq(s('/role'), 'carer')));

const rules: readonly Rule[] = [
  rule('m/fenced', { when: ge(f('/area'), 100), require: f('/fenced') }),
  rule('m/area', { require: ge(f('/area'), areas) }),
  rule('m/carers', {
    require: le(f('/places'), mul(carers, lookup(f('/kind'), { full: number(7), half: number(10) }))),
  }),
  rule('m/room', { subjects: '/rooms', require: ge(room('/area'), 10) }),
  rule('m/window', {
    subjects: '/rooms/*/windows',
    require: {
      op: 'ge',
      args: [
        { op: 'field', of: 'subject', path: '/width' },
        { op: 'value', value: 0.8 },
      ],
    },
  }),
  rule('m/adult', {
    subjects: '/staff',
    when: eq(person('/role'), 'carer'),
    require: ge(months(person('/born'), AS_OF), 216),
  }),
  rule('m/every', {
    require: f.every(f.list('/rooms'), (r) => f.some(r.list('/windows'), (w) => ge(w('/width'), 1))),
  }),
  rule('m/services', { require: or(hasAll(f('/services'), ['meals', 'naps']), eq(f('/kind'), 'half')) }),
  rule('m/drills', { require: logged(f, '/drills', { every: 'month', periods: 3, since: f('/opened') }) }),
  rule('m/built', { timeAnchor: '/built', effective: { from: '2010-01-01' }, require: f('/fenced') }),
  rule('m/unread', {
    when: f('/fenced'),
    basis: [basis('law', { verified: 'unverified' })],
    require: ge(f('/area'), 500),
  }),
  rule('m/asked', {
    when: f('/fenced'),
    require: ge(f('/area'), 50),
    question: { text: say('?'), evidence: say('!') },
  }),
  rule('m/share', {
    require: and(
      ge({ op: 'div', args: [areas, f('/places')], quantum: 0.01, mode: 'down' }, 2),
      le(
        f.max(f.list('/staff'), (s) => s('/born'), { op: 'asOf' }),
        '2008-11-23',
      ),
    ),
  }),
];
const plan = compile(profile({ rules }), { asOf: AS_OF });

const day = fc.constantFrom(
  '1990-02-28',
  '2008-11-23',
  '2008-11-24',
  '2010-01-01',
  '2026-08-01',
  '2026-09-15',
);
const record = fc.record({
  seat: fc.constant('320106'),
  area: fc.constantFrom(40, 99.5, 100, 600),
  places: fc.nat(30),
  fenced: fc.boolean(),
  kind: fc.constantFrom('full', 'half'),
  opened: day,
  built: day,
  services: fc.subarray(['meals', 'naps', 'outings']),
  rooms: fc.array(
    fc.record({
      title: fc.constant('r'),
      area: fc.constantFrom(5, 10, 30),
      windows: fc.array(fc.record({ width: fc.constantFrom(0.5, 0.8, 1.2) }), { maxLength: 2 }),
    }),
    { maxLength: 3 },
  ),
  staff: fc.array(
    fc.record({
      fullName: fc.constant('n'),
      born: day,
      weight: fc.nat(90),
      role: fc.constantFrom('carer', 'doctor'),
    }),
    {
      maxLength: 4,
    },
  ),
  drills: fc.record({
    from: fc.constantFrom('2026-01-01', '2026-09-10'),
    to: fc.constantFrom('2026-10-31', '2026-11-22'),
    entries: fc.array(fc.record({ date: fc.constantFrom('2026-08-15', '2026-09-20', '2026-10-31') }), {
      maxLength: 4,
    }),
  }),
});

type Holder = { [key: string]: unknown };

/** Every place of a value that can be taken away: keys of objects, and all of a list at once. */
const places = (value: unknown, at: readonly string[] = []): readonly (readonly string[])[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [
    ...(Array.isArray(value) ? [] : [[...at, key]]),
    ...places(part, [...at, key]),
  ]);
};

const without = (value: unknown, paths: readonly (readonly string[])[]): unknown => {
  const copy = structuredClone(value);
  for (const path of paths) {
    let holder = copy as Holder | undefined;
    for (const key of path.slice(0, -1)) holder = holder?.[key] as Holder | undefined;
    if (holder !== undefined) delete holder[path[path.length - 1] as string];
  }
  return copy;
};

const nearest = (report: Report, { rule: id, subject }: Finding): Finding | undefined => {
  for (let at = subject.pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
    const found = report.findings.find((x) => x.rule === id && x.subject.pointer === at);
    if (found !== undefined || at === '') return found;
  }
};

/** Records, and two steps of taking away: the second takes away more. */
const steps = record.chain((full) =>
  fc
    .tuple(fc.subarray([...places(full)]), fc.subarray([...places(full)]))
    .map(([first, more]) => [full, without(full, first), without(full, [...first, ...more])] as const),
);

describe('less data', () => {
  it('only adds to what is possible, subject by subject', () => {
    fc.assert(
      fc.property(steps, (versions) => {
        const reports = versions.map((of) => evaluate(plan, of));
        for (const [more, less] of [reports.slice(0, 2), reports.slice(1)] as [Report, Report][]) {
          for (const finding of more.findings) {
            const masked = nearest(less, finding);
            expect({
              finding,
              missing: finding.possible.filter((p) => !masked?.possible.includes(p)),
            }).toEqual({ finding, missing: [] });
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('never improves what is guaranteed: neither a pass nor the verdict', () => {
    const guaranteed = (report: Report, outcome: PossibleOutcome) =>
      report.findings.filter(({ possible }) => possible.length === 1 && possible[0] === outcome).length;
    fc.assert(
      fc.property(steps, ([full, , least]) => {
        const [more, less] = [evaluate(plan, full), evaluate(plan, least)];
        expect(guaranteed(less, 'pass')).toBeLessThanOrEqual(guaranteed(more, 'pass'));
        expect(guaranteed(less, 'fail')).toBeLessThanOrEqual(guaranteed(more, 'fail'));
        if (less.summary.verdict === 'no-breach') expect(more.summary.verdict).toBe('no-breach');
        if (less.summary.verdict === 'breach') expect(more.summary.verdict).toBe('breach');
      }),
      { numRuns: 300 },
    );
  });

  it('is told from data that settle: the profile has every outcome', () => {
    const seen = new Set(
      fc
        .sample(steps, { seed: 1, numRuns: 100 })
        .flatMap((versions) =>
          versions.flatMap((of) => evaluate(plan, of).findings.map((x) => `${x.rule} ${x.outcome}`)),
        ),
    );
    for (const { id } of rules)
      expect([...seen].filter((x) => x.startsWith(`${id} `)).length).toBeGreaterThanOrEqual(2);
    expect(new Set([...seen].map((x) => x.split(' ')[1]))).toEqual(
      new Set(['pass', 'fail', 'unknown', 'not-applicable', 'manual']),
    );
  });
});
