import { describe, expectTypeOf, it } from 'vitest';
import {
  add,
  addMonths,
  and,
  type BooleanOf,
  type Choice,
  type CodeOf,
  choice,
  type DateOf,
  defineFigure,
  defineMeasure,
  defineRule,
  type Expr,
  eq,
  figure,
  ge,
  hasAny,
  isIn,
  isTuoyuError,
  logged,
  lookup,
  months,
  type NumberOf,
  not,
  number,
  type PossibleOutcome,
  type Rule,
  when,
} from '../src/index.js';
import { basis, f, rule, say } from './support/declare.js';

describe('paths', () => {
  it('give the kind of their field', () => {
    expectTypeOf(f('/area')).toEqualTypeOf<NumberOf>();
    expectTypeOf(f('/opened')).toEqualTypeOf<DateOf>();
    expectTypeOf(f('/fenced')).toEqualTypeOf<BooleanOf>();
    expectTypeOf(f('/kind')).toEqualTypeOf<CodeOf<'full' | 'half'>>();
    expectTypeOf(f('/name')).toEqualTypeOf<CodeOf>();
    expectTypeOf(f.subject('/rooms')('/area')).toEqualTypeOf<NumberOf>();
  });

  it('that the field table lacks are refused', () => {
    // @ts-expect-error no such field
    f('/aera');
    // @ts-expect-error an element's field is not one of the record
    f('/rooms/*/area');
    // @ts-expect-error a list is no value
    f('/rooms');
    // @ts-expect-error a group is no value
    f('/drills');
    // @ts-expect-error a value is no list
    f.list('/area');
    // @ts-expect-error no such list of subjects
    f.subject('/area');
    // @ts-expect-error a field of the record is not one of a subject
    f.subject('/rooms')('/fenced');
    f.every(f.list('/rooms'), (r) => {
      // @ts-expect-error a field of staff is not one of a room
      r('/role');
      return ge(r('/area'), 1);
    });
  });

  it('lead through nested lists', () => {
    f.some(f.list('/rooms'), (r) => f.some(r.list('/windows'), (w) => ge(w('/width'), 1)));
    // @ts-expect-error windows have no area
    f.some(f.list('/rooms'), (r) => f.some(r.list('/windows'), (w) => ge(w('/area'), 1)));
    f.filter(f.list('/staff'), (s) => eq(s('/role'), 'carer'));
  });

  it('of a log', () => {
    logged(f, '/drills', { every: 'month', periods: 12 });
    logged(f, '/drills', { every: 'month', periods: 12, where: (e) => ge(e('/date'), '2026-01-01') });
    // @ts-expect-error no log
    logged(f, '/rooms', { every: 'month', periods: 12 });
    // @ts-expect-error no such period
    logged(f, '/drills', { every: 'fortnight', periods: 12 });
    // @ts-expect-error entries have no such field
    logged(f, '/drills', { every: 'month', periods: 12, where: (e) => ge(e('/area'), 1) });
  });
});

describe('operands', () => {
  it('of different kinds are refused', () => {
    // @ts-expect-error a number with a day
    ge(f('/area'), f('/opened'));
    // @ts-expect-error a number with a day
    eq(f('/area'), f('/opened'));
    // @ts-expect-error a number with a text
    eq(f('/area'), '12');
    // @ts-expect-error a yes or no with a number
    eq(f('/fenced'), 1);
    // @ts-expect-error a number where a yes or no is needed
    and(f('/fenced'), f('/area'));
    // @ts-expect-error a code where a yes or no is needed
    not(f('/kind'));
    // @ts-expect-error a day where a number is needed
    add(f('/area'), f('/opened'));
    // @ts-expect-error a number where a day is needed
    months(f('/area'), f('/opened'));
    // @ts-expect-error codes have no order
    ge(f('/kind'), f('/kind'));
    // @ts-expect-error branches of different kinds
    when(f('/fenced'), f('/area'), f('/opened'));
    // @ts-expect-error the value for an empty list is a number too
    f.min(f.list('/rooms'), (r) => r('/area'), f('/opened'));
    // @ts-expect-error only numbers are summed
    f.sum(f.list('/rooms'), (r) => r('/title'));
  });

  it('with a wrong code are refused', () => {
    eq(f('/kind'), 'full');
    // @ts-expect-error no such code
    eq(f('/kind'), 'quarter');
    isIn(f('/kind'), ['full', 'half']);
    // @ts-expect-error no such code
    isIn(f('/kind'), ['full', 'quarter']);
    hasAny(f('/services'), ['meals']);
    // @ts-expect-error no such code
    hasAny(f('/services'), ['swimming']);
    // @ts-expect-error a single code is no set
    hasAny(f('/kind'), ['full']);
    lookup(f('/kind'), { full: number(20), half: number(10) });
    // @ts-expect-error no such code
    lookup(f('/kind'), { full: number(20), quarter: number(5) });
  });

  it('with what is no day are refused', () => {
    ge(f('/opened'), '2026-01-01');
    // @ts-expect-error no day
    ge(f('/opened'), 'yesterday');
    // @ts-expect-error months are a number
    addMonths(f('/opened'), 'three');
  });

  it('with a wrong option are refused', () => {
    const counted = {
      id: 'counted',
      title: say('t'),
      options: { enrolled: say('e'), present: say('p') },
    } as const satisfies Choice;
    eq(choice(counted), 'present');
    // @ts-expect-error no such option
    eq(choice(counted), 'absent');
  });
});

describe('declarations', () => {
  it('keep their ids as literal types', () => {
    const made = defineRule({ ...rule('x'), id: 't/made', require: f('/fenced') });
    expectTypeOf(made.id).toEqualTypeOf<'t/made'>();
    const width = defineFigure({
      id: 'width',
      title: say('w'),
      unit: 'm',
      versions: [{ value: 1, basis: basis() }],
    });
    expectTypeOf(width.id).toEqualTypeOf<'width'>();
    expectTypeOf(figure(width)).toEqualTypeOf<NumberOf>();
    const total = defineMeasure({ id: 'total', title: say('t'), unit: 'm2', value: number(1) });
    expectTypeOf(total.id).toEqualTypeOf<'total'>();
  });

  it('need a basis, both languages and known words', () => {
    const { basis: _, ...without } = rule('t/x');
    // @ts-expect-error no basis
    defineRule({ ...without, require: f('/fenced') });
    // @ts-expect-error an empty basis
    defineRule({ ...rule('t/x'), basis: [], require: f('/fenced') });
    // @ts-expect-error no English
    defineRule({ ...rule('t/x'), remedy: { 'zh-CN': '改' } });
    // @ts-expect-error no such obligation
    defineRule({ ...rule('t/x'), obligation: 'shall' });
    const version = { value: 1, basis: { instrument: 'law', clause: 'art. 1' } };
    // @ts-expect-error how it was verified is not said
    defineFigure({ id: 'w', title: say('w'), unit: 'm', versions: [version] });
  });

  it('are plain data', () => {
    expectTypeOf<Rule['require']>().toEqualTypeOf<Expr | undefined>();
    expectTypeOf(f('/area')).toExtend<Expr>();
  });
});

it('unknown is never a member of what is possible', () => {
  expectTypeOf<PossibleOutcome>().toEqualTypeOf<'pass' | 'fail' | 'not-applicable' | 'manual' | 'error'>();
});

it('a guard for one code gives the information of that code', () => {
  const caught: unknown = undefined;
  if (isTuoyuError(caught, 'loosening')) {
    expectTypeOf(caught.info).toEqualTypeOf<{
      readonly upper: string;
      readonly lower: string;
      readonly reason: string;
    }>();
  }
});
