import type { Expr } from '../../src/index.js';

const record = (path: string): Expr => ({ op: 'field', of: 'record', path });
const p = (path: string): Expr => ({ op: 'field', of: 'p', path });
const n = (value: number): Expr => ({ op: 'value', value });
const subject = (path: string): Expr => ({ op: 'field', of: 'subject', path });
const staff = { op: 'list', of: 'record', path: '/staff' } as const;
const carers = {
  op: 'filter',
  list: staff,
  as: 'p',
  where: { op: 'eq', args: [p('/role'), { op: 'value', value: 'carer' }] },
} as const;
const children = subject('/enrolled');
const day = record('/site/openedOn');
const yes: Expr = { op: 'value', value: true };
const positive = (of: Expr): Expr => ({ op: 'ge', args: [of, n(0)] });
const past = (of: Expr): Expr => ({ op: 'le', args: [of, { op: 'asOf' }] });

/** For every operator a condition that uses it, over the nursery's table with a class as the subject. */
export const ALL_OPERATORS: { readonly [O in Expr['op']]: Expr } = {
  value: yes,
  date: past({ op: 'date', value: '2020-02-29' }),
  field: { op: 'eq', args: [subject('/kind'), { op: 'value', value: 'infant' }] },
  figure: { op: 'le', args: [children, { op: 'figure', id: 'ratio-infant' }] },
  choice: {
    op: 'eq',
    args: [
      { op: 'choice', id: 'counting' },
      { op: 'value', value: 'strict' },
    ],
  },
  asOf: past(day),
  present: { op: 'present', of: children },
  and: { op: 'and', args: [yes, positive(children)] },
  or: { op: 'or', args: [positive(children), yes] },
  not: { op: 'not', of: positive(children) },
  eq: { op: 'eq', args: [children, n(3)] },
  ne: { op: 'ne', args: [day, { op: 'date', value: '2020-01-01' }] },
  lt: { op: 'lt', args: [children, n(3)] },
  le: { op: 'le', args: [children, n(3)] },
  gt: { op: 'gt', args: [children, n(3)] },
  ge: { op: 'ge', args: [children, n(3)] },
  add: positive({ op: 'add', args: [children, n(1)] }),
  sub: positive({ op: 'sub', args: [children, n(1)] }),
  mul: positive({ op: 'mul', args: [children, n(0.5)] }),
  least: positive({ op: 'least', args: [children, subject('/carers')] }),
  greatest: positive({ op: 'greatest', args: [children, subject('/carers')] }),
  div: positive({ op: 'div', args: [children, subject('/carers')], quantum: 0.01, mode: 'half-even' }),
  round: positive({ op: 'round', of: children, quantum: 5, mode: 'half-up' }),
  if: { op: 'if', if: positive(children), then: yes, else: { op: 'value', value: false } },
  lookup: positive({ op: 'lookup', key: subject('/kind'), cases: { infant: n(1) }, else: n(2) }),
  in: { op: 'in', of: subject('/kind'), values: ['infant'] },
  hasAny: { op: 'hasAny', of: record('/services'), values: ['meals'] },
  hasAll: { op: 'hasAll', of: record('/services'), values: ['meals', 'care'] },
  months: positive({ op: 'months', args: [day, { op: 'asOf' }] }),
  years: positive({ op: 'years', args: [day, { op: 'asOf' }] }),
  days: positive({ op: 'days', args: [day, { op: 'asOf' }] }),
  addMonths: past({ op: 'addMonths', of: day, by: n(3) }),
  addDays: past({ op: 'addDays', of: day, by: n(-3) }),
  matches: { op: 'matches', of: subject('/name'), pattern: '*班' },
  length: positive({ op: 'length', of: subject('/name') }),
  inDivision: { op: 'inDivision', of: subject('/name'), code: '320100' },
  every: { op: 'every', list: carers, as: 'p', that: past(p('/hiredOn')) },
  some: { op: 'some', list: carers, as: 'p', that: past(p('/hiredOn')) },
  count: positive({ op: 'count', list: carers }),
  sum: positive({
    op: 'sum',
    list: carers,
    as: 'p',
    of: { op: 'days', args: [p('/hiredOn'), { op: 'asOf' }] },
  }),
  min: past({ op: 'min', list: carers, as: 'p', of: p('/hiredOn'), empty: day }),
  max: past({ op: 'max', list: staff, as: 'p', of: p('/hiredOn'), empty: day }),
  first: {
    op: 'eq',
    args: [
      { op: 'first', list: staff, as: 'p', of: p('/role'), empty: { op: 'value', value: 'cook' } },
      { op: 'value', value: 'cook' },
    ],
  },
  call: { op: 'call', name: 'same', args: [children, subject('/carers')] },
  logged: {
    op: 'logged',
    of: 'record',
    path: '/drills',
    as: 'e',
    day: '/date',
    every: 'quarter',
    periods: 2,
    times: n(1),
    where: { op: 'field', of: 'e', path: '/held' },
    since: day,
    counting: 'periods',
  },
};
