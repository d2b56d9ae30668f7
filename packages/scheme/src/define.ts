import type { Plan } from '@tuoyu/core';
import { problemsOf } from './check/check.js';
import type { Known } from './check/collector.js';
import { SchemeError, type SchemeProblem } from './error.js';
import type { Scheme } from './language/scheme.js';
import { prepare } from './prepare/prepare.js';
import type { Prepared } from './prepare/prepared.js';

/** What exists beside a scheme, for it to be checked against: a plan, or lists of ids. */
export interface SchemeContext {
  readonly plan?: Pick<Plan, 'ruleSummaries' | 'measures'>;
  readonly rules?: readonly string[];
  readonly measures?: readonly string[];
}

/** What {@link parseScheme} gives: a scheme, or everything that is wrong. */
export type ParsedScheme =
  | { readonly scheme: Scheme; readonly problems: readonly [] }
  | { readonly scheme: undefined; readonly problems: readonly SchemeProblem[] };

const knownOf = ({ plan, rules, measures }: SchemeContext): Known => {
  const ruleIds = rules ?? (plan && Object.keys(plan.ruleSummaries));
  const measureIds = measures ?? plan?.measures.map(({ id }) => id);
  return {
    ...(ruleIds === undefined ? {} : { rules: new Set(ruleIds) }),
    ...(measureIds === undefined ? {} : { measures: new Set(measureIds) }),
  };
};

const ready = new WeakMap<object, Prepared>();

/** A deep copy that nobody can change, without keys whose value is undefined. */
const frozen = (value: unknown): unknown => {
  if (Array.isArray(value)) return Object.freeze(value.map(frozen));
  if (typeof value !== 'object' || value === null) return value;
  const copy: { [key: string]: unknown } = {};
  for (const [key, member] of Object.entries(value)) {
    if (member !== undefined) Object.defineProperty(copy, key, { value: frozen(member), enumerable: true });
  }
  return Object.freeze(copy);
};

/** Reads a scheme from plain data, such as a file; wrong data are a result, not an exception. */
export const parseScheme = (value: unknown, context: SchemeContext = {}): ParsedScheme => {
  const problems = problemsOf(value, knownOf(context));
  if (problems.length > 0) return { scheme: undefined, problems };
  const scheme = frozen(value) as Scheme;
  ready.set(scheme, prepare(scheme));
  return { scheme, problems: [] };
};

/**
 * Declares a scheme; the value is plain JSON that nobody can change, and ids of levels stay literal types. Throws a
 * {@link SchemeError} when bands leave a gap or overlap, maxima do not add up, a rule does not exist, a figure has no source,
 * or anything else is wrong; `problems` names everything at once.
 */
export const defineScheme = <const S extends Scheme>(scheme: S, context: SchemeContext = {}): S => {
  const parsed = parseScheme(scheme, context);
  const [first] = parsed.problems;
  if (first !== undefined) throw new SchemeError(first.code, first.info, parsed.problems);
  return parsed.scheme as S;
};

/** A scheme ready to rate; one that was not declared is checked again each time, since it may have changed. */
export const preparedOf = (scheme: Scheme): Prepared =>
  ready.get(scheme) ?? (ready.get(defineScheme(scheme)) as Prepared);
