import fc, { type Arbitrary } from 'fast-check';
import type {
  Answer,
  compile,
  Expr,
  evaluate,
  Finding,
  Outcome,
  Pack,
  Plan,
  Profile,
  Report,
  ReportValue,
  Rule,
} from '../../src/index.js';
import { anyExpression, choicesIn, expression, type Kind, readsOf } from './expressions.js';
import {
  dayNumber,
  equalPoints,
  type Fraction,
  fraction,
  HOLES,
  order,
  type PlainDay,
  type Point,
  PointEvaluator,
} from './point.js';
import { completeRecord, type Mask, type Masked, masked, masks } from './records.js';
import { AS_OF, CHOICES, FIELDS, FUNCTIONS } from './world.js';

/** The engine under test: the real one, or one with a fault. */
export interface Engine {
  readonly compile: typeof compile;
  readonly evaluate: typeof evaluate;
}

/** Most completions that one case may have. */
export const LIMIT = 80;

const texts = { 'zh-CN': '文', en: 'text' };
const basis = { instrument: 'law', clause: 'art. 1', verified: 'primary' } as const;

const profileOf = (parts: Partial<Pack>): Profile => ({
  id: 'oracle',
  title: texts,
  fields: FIELDS,
  functions: FUNCTIONS,
  instruments: [{ id: 'law', title: texts, force: [{ force: 'law', verified: 'primary' }] }],
  layers: [
    {
      division: '000000',
      packs: [
        {
          format: 'tuoyu-pack/1',
          name: 'oracle',
          version: '1.0.0',
          title: texts,
          rules: [],
          figures: [],
          measures: [],
          topics: [],
          overrides: [],
          disables: [],
          choices: Object.entries(CHOICES).map(([id, options]) => ({
            id,
            title: texts,
            options: Object.fromEntries(options.map((option) => [option, texts])),
          })),
          ...parts,
        },
      ],
    },
  ],
});

/** All ways to take the choices that an expression names. */
const takings = (expr: Expr): readonly { readonly [id: string]: string }[] =>
  choicesIn(expr).reduce<readonly { readonly [id: string]: string }[]>(
    (all, id) => all.flatMap((taken) => CHOICES[id].map((option) => ({ ...taken, [id]: option }))),
    [{}],
  );

const isNothing = (choices: object): boolean => Object.keys(choices).length === 0;

/** Whether a value that a report carries leaves room for a point. */
const holds = (value: ReportValue, point: Point): boolean => {
  if (value === null) return true;
  if (typeof value === 'boolean') return value === point;
  if (typeof value === 'number') return equalPoints(fraction(value), point);
  if (typeof value === 'string') {
    return typeof point === 'string' ? value === point : dayNumber(value) === (point as PlainDay).day;
  }
  if ('min' in value) {
    const { min, max } = value;
    return (
      (min === null || order(fraction(min), point as Fraction) <= 0) &&
      (max === null || order(fraction(max), point as Fraction) >= 0)
    );
  }
  if ('from' in value) {
    const { day } = point as PlainDay;
    return dayNumber(value.from) <= day && day <= dayNumber(value.to);
  }
  return 'oneOf' in value && (value.oneOf === null || value.oneOf.includes(point as string));
};

const isOpen = (value: ReportValue): boolean => value === null || typeof value === 'object';

/** Whether all that one value may be is among what another may be. */
const isWithin = (inner: ReportValue, outer: ReportValue): boolean => {
  if (outer === null || inner === outer || JSON.stringify(inner) === JSON.stringify(outer)) return true;
  if (inner === null || typeof outer !== 'object') return false;
  const ends = (v: ReportValue): readonly (number | string | null)[] =>
    typeof v === 'object' && v !== null && 'min' in v
      ? [v.min, v.max]
      : typeof v === 'object' && v !== null && 'from' in v
        ? [v.from, v.to]
        : [v as number, v as number];
  if ('oneOf' in outer) {
    if (outer.oneOf === null) return true;
    const options = typeof inner === 'object' && 'oneOf' in inner ? inner.oneOf : [inner as string];
    return options?.every((option) => outer.oneOf?.includes(option)) ?? false;
  }
  const [lo, hi] = ends(outer);
  const [low, high] = ends(inner);
  return (
    (lo === null || (low !== null && (low as number) >= (lo as number))) &&
    (hi === null || (high !== null && (high as number) <= (hi as number)))
  );
};

interface ValueCase {
  readonly kind: Kind;
  readonly expr: Expr;
  readonly full: unknown;
  readonly masks: readonly Mask[];
}

export const valueCase = (depth: number): Arbitrary<ValueCase> =>
  fc
    .record({ of: anyExpression(depth, ['record']), full: completeRecord, masks })
    .map(({ of, ...rest }) => ({ ...of, ...rest }));

interface Covered {
  readonly full: unknown;
  readonly masks: readonly Mask[];
}

const maskedCases = new WeakMap<Covered, Masked>();
/** The masked record of a case and what it may turn out to be: the same for every engine that is asked about it. */
const maskedCase = (one: Covered, read: unknown, appendOnly: boolean): Masked => {
  const known =
    maskedCases.get(one) ?? masked(one.full, one.masks, { reads: readsOf(read), limit: LIMIT, appendOnly });
  maskedCases.set(one, known);
  return known;
};

export const measureOf = (expr: Expr): Profile =>
  profileOf({ measures: [{ id: 'm', title: texts, unit: 'unit', value: expr }] });

export const measured = (engine: Engine, plan: Plan, record: unknown, unknowns = {}) =>
  engine.evaluate(plan, record, { unknowns }).measures['m'] as ReportValue;

const shown = (truth: Point): string =>
  JSON.stringify(truth, (_, v: unknown) => (typeof v === 'bigint' ? `${v}` : v));

/** What is wrong with the engine's value of an expression over a record, if anything. */
export const valueFault = (engine: Engine, one: ValueCase): string | undefined => {
  const { record, unknowns, completions } = maskedCase(one, one.expr, false);
  const profile = measureOf(one.expr);
  const undecided = engine.compile(profile, { asOf: AS_OF });
  const open = measured(engine, undecided, record, unknowns);
  const say = (what: string, completion: unknown, found: unknown) =>
    `${what}: ${JSON.stringify(found)} for ${JSON.stringify(completion)} of ${JSON.stringify(record)} with ${JSON.stringify(
      unknowns,
    )}, which may be ${JSON.stringify(open)}; ${JSON.stringify(one.expr)}`;
  for (const choices of takings(one.expr)) {
    const plan = isNothing(choices) ? undecided : engine.compile(profile, { asOf: AS_OF, choices });
    for (const completion of completions) {
      const value = measured(engine, plan, completion);
      if (!isWithin(value, open)) return say('a completion goes beyond its record', completion, value);
      for (const hole of HOLES) {
        const evaluator = new PointEvaluator(hole, choices);
        const truth = evaluator.value({ record: completion }, one.expr);
        if (!holds(value, truth))
          return say('wrong value of a complete record', completion, [shown(truth), value]);
        if (!holds(open, truth)) return say('the truth is not possible', completion, shown(truth));
        if (evaluator.open) continue;
        if (isOpen(value)) return say('a complete record left open', completion, value);
        break;
      }
    }
  }
  return undefined;
};

interface RuleCase {
  readonly when: Expr | undefined;
  readonly require: Expr;
  readonly subjects: '/list' | '/list/*/inner' | undefined;
  readonly asks: boolean;
  readonly answer: 'none' | 'pass' | 'fail' | 'expired';
  readonly verified: 'primary' | 'unverified';
  readonly full: unknown;
  readonly masks: readonly Mask[];
}

export const ruleCase: Arbitrary<RuleCase> = fc
  .constantFrom<RuleCase['subjects'][]>(undefined, '/list', '/list/*/inner')
  .chain((subjects) => {
    const names = subjects === '/list' ? ['record', 'subject'] : ['record'];
    const statement = expression('boolean', 2, names);
    const quantified = expression('boolean', 1, [...names, 'e']).map(
      (that): Expr => ({ op: 'every', list: { op: 'list', of: 'record', path: '/list' }, as: 'e', that }),
    );
    const log: Expr = {
      op: 'logged',
      of: 'record',
      path: '/log',
      as: 'l',
      day: '/date',
      every: 'month',
      periods: 2,
      times: { op: 'value', value: 1 },
      since: { op: 'field', of: 'record', path: '/until' },
      counting: 'counting',
    };
    const requirement = fc.oneof(
      { arbitrary: statement, weight: 3 },
      { arbitrary: quantified, weight: 1 },
      { arbitrary: fc.constant(log), weight: 1 },
      {
        arbitrary: fc
          .tuple(quantified, fc.oneof(quantified, statement))
          .map((args): Expr => ({ op: 'and', args })),
        weight: 1,
      },
    );
    return fc.record({
      when: fc.option(statement, { nil: undefined }),
      require: requirement,
      subjects: fc.constant(subjects),
      asks: fc.boolean(),
      answer: fc.constantFrom('none', 'pass', 'fail', 'expired'),
      verified: fc.constantFrom('primary', 'primary', 'primary', 'unverified'),
      full: completeRecord,
      masks,
    } as const);
  });

const ruleOf = (one: RuleCase): Rule => ({
  id: 'oracle/rule',
  title: { pass: texts, fail: texts },
  addressee: 'institution',
  obligation: 'must',
  basis: [{ ...basis, verified: one.verified }],
  remedy: texts,
  require: one.require,
  ...(one.when === undefined ? {} : { when: one.when }),
  ...(one.subjects === undefined ? {} : { subjects: one.subjects }),
  ...(one.asks ? { question: { text: texts, evidence: texts } } : {}),
});

const conjuncts = (expr: Expr): readonly Expr[] =>
  expr.op === 'and' ? expr.args.flatMap(conjuncts) : [expr];

/** Whether a requirement says nothing, being made of quantifiers over nothing and logs before their beginning. */
const saysNothing = (evaluator: PointEvaluator, scopes: { readonly [s: string]: unknown }, require: Expr) => {
  const parts = conjuncts(require);
  return (
    parts.length > 0 &&
    parts.every((part) => {
      if (part.op === 'every') return evaluator.members(scopes, part.list).length === 0;
      if (part.op !== 'logged' || part.since === undefined) return false;
      const since = (evaluator.value(scopes, part.since) as PlainDay).day;
      return !evaluator.periods(part).some(([first]) => since <= first);
    })
  );
};

/** What a rule must say of each subject of a record in which everything is known. */
const outcomesOf = (
  one: RuleCase,
  record: unknown,
  evaluator: PointEvaluator,
): readonly (readonly [pointer: string, outcome: Outcome])[] => {
  const judge = (subject: unknown): Outcome => {
    const scopes = { record, subject };
    if (one.when !== undefined && !evaluator.truth(scopes, one.when)) return 'not-applicable';
    if (saysNothing(evaluator, scopes, one.require)) return 'not-applicable';
    const answered = one.answer === 'pass' || one.answer === 'fail';
    if (one.verified === 'unverified' || (one.asks && !answered)) return 'manual';
    if (one.asks && one.answer === 'fail') return 'fail';
    return evaluator.truth(scopes, one.require) ? 'pass' : 'fail';
  };
  if (one.subjects === undefined) return [['', judge(undefined)]];
  const pointer = '/list';
  const { list } = record as { readonly list: readonly { readonly inner: readonly unknown[] }[] };
  if (list.length === 0) return [[pointer, 'not-applicable']];
  if (one.subjects === '/list') return list.map((e, i) => [`${pointer}/${i}`, judge(e)]);
  return list.flatMap(({ inner }, i): readonly (readonly [string, Outcome])[] =>
    inner.length === 0
      ? [[`${pointer}/${i}/inner`, 'not-applicable']]
      : inner.map((e, j) => [`${pointer}/${i}/inner/${j}`, judge(e)]),
  );
};

const findingAt = (report: Report, pointer: string): Finding | undefined =>
  report.findings.find(({ subject }) => subject.pointer === pointer);

/** The finding of a subject, or of its nearest ancestor that was reported. */
const nearestFinding = (report: Report, pointer: string): Finding | undefined => {
  const own = findingAt(report, pointer);
  return (
    own ?? (pointer === '' ? undefined : nearestFinding(report, pointer.slice(0, pointer.lastIndexOf('/'))))
  );
};

const PLACES = [0, 1, 2, 3];

/** More subjects than a record has, and the lists that they stand in, for which no answer counts. */
const subjectPointers = (subjects: RuleCase['subjects']): readonly string[] => {
  if (subjects === undefined) return [''];
  const elements = PLACES.map((i) => `/list/${i}`);
  if (subjects === '/list') return ['/list', ...elements];
  return ['/list', ...elements.flatMap((e) => [`${e}/inner`, ...PLACES.map((i) => `${e}/inner/${i}`)])];
};

/** The same answers whatever is known of the record: what nobody has seen may have been answered for. */
const answersTo = (one: RuleCase): readonly Answer[] =>
  !one.asks || one.answer === 'none'
    ? []
    : subjectPointers(one.subjects).map((pointer) => ({
        rule: ruleOf(one).id,
        pointer,
        value: one.answer === 'fail' ? 'fail' : 'pass',
        by: 'assessor',
        on: '2026-01-01',
        ...(one.answer === 'expired' ? { validUntil: '2026-03-30' } : {}),
      }));

/** What is wrong with what the engine says of a rule over a record, if anything. */
export const ruleFault = (engine: Engine, one: RuleCase): string | undefined => {
  const both: Expr = { op: 'and', args: [one.require, ...(one.when === undefined ? [] : [one.when])] };
  // The list of subjects is read too.
  const subjects: Expr = {
    op: 'count',
    list:
      one.subjects === '/list'
        ? { op: 'list', of: 'record', path: '/list' }
        : { op: 'list', of: 'e', path: '/inner' },
  };
  const read = one.subjects === undefined ? both : [both, subjects];
  const { record, unknowns, completions } = maskedCase(one, read, true);
  const profile = profileOf({ rules: [ruleOf(one)] });
  const answers = answersTo(one);
  const judge = (plan: Plan, of: unknown, beside = {}): Report =>
    engine.evaluate(plan, of, { unknowns: beside, answers });
  const undecided = engine.compile(profile, { asOf: AS_OF });
  const open = judge(undecided, record, unknowns);
  const say = (what: string, completion: unknown, found: unknown) =>
    `${what}: ${JSON.stringify(found)} for ${JSON.stringify(completion)} of ${JSON.stringify(record)} with ${JSON.stringify(
      unknowns,
    )}, reported as ${JSON.stringify(open.findings.map((f) => [f.subject.pointer, f.possible]))}; ${JSON.stringify(
      ruleOf(one),
    )}`;
  for (const { outcome, possible, needs, subject } of open.findings) {
    if (outcome === 'error') return say('the rule threw', record, subject);
    if ((possible.length === 1 ? possible[0] : 'unknown') !== outcome)
      return say('outcome', record, [outcome, possible]);
    if ((outcome === 'unknown') !== needs.length > 0)
      return say('needs of an outcome', record, [outcome, needs]);
  }
  for (const choices of takings(both)) {
    const plan = isNothing(choices) ? undecided : engine.compile(profile, { asOf: AS_OF, choices });
    for (const completion of completions) {
      const report = judge(plan, completion);
      for (const hole of HOLES) {
        const evaluator = new PointEvaluator(hole, choices);
        const expected = outcomesOf(one, completion, evaluator);
        if (expected.length !== report.findings.length)
          return say('number of subjects', completion, report.findings.length);
        for (const [pointer, outcome] of expected) {
          const finding = findingAt(report, pointer);
          const possible: readonly Outcome[] = finding?.possible ?? [];
          if (!possible.includes(outcome))
            return say('wrong outcome of a complete record', completion, [pointer, outcome, possible]);
          if (!evaluator.open && possible.length > 1)
            return say('a complete record left open', completion, [pointer, possible]);
          const before: readonly Outcome[] = nearestFinding(open, pointer)?.possible ?? [];
          if (!before.includes(outcome))
            return say('the truth is not possible', completion, [pointer, outcome]);
          const grown = possible.find((p) => !before.includes(p));
          if (grown !== undefined)
            return say('a completion goes beyond its record', completion, [pointer, grown]);
        }
        if (!evaluator.open) break;
      }
    }
  }
  return undefined;
};
