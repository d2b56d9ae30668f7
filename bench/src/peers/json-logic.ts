import type { AnyListExpr, Expr, PlannedRule } from '@tuoyu/core';
import { LogicEngine } from 'json-logic-engine';
import { AS_OF } from '../profile.js';

/** Scopes from the record inwards; each quantifier of json-logic-engine is two levels deep. */
type Names = readonly string[];
type Logic = unknown;

const path = (names: Names, of: string, pointer: string): Logic => {
  const up = (names.length - 1 - names.lastIndexOf(of)) * 2;
  const keys = pointer === '' ? [] : pointer.slice(1).split('/');
  return { val: up === 0 ? keys : [[up], ...keys] };
};

const COMPARE: { readonly [op: string]: string } = {
  eq: '===',
  ne: '!==',
  lt: '<',
  le: '<=',
  gt: '>',
  ge: '>=',
};
const MATHS: { readonly [op: string]: string } = { add: '+', mul: '*', sub: '-' };

const listOf = (list: AnyListExpr, names: Names): Logic =>
  list.op === 'list'
    ? path(names, list.of, list.path)
    : { filter: [listOf(list.list, names), logicOf(list.where, [...names, list.as])] };

/** An expression as JSON logic for complete records. */
export const logicOf = (e: Expr, names: Names): Logic => {
  const go = (x: Expr): Logic => logicOf(x, names);
  switch (e.op) {
    case 'value':
      return e.value;
    case 'date':
      return e.value;
    case 'asOf':
      return AS_OF;
    case 'field':
      return path(names, e.of, e.path);
    case 'and':
    case 'or':
      return { [e.op]: e.args.map(go) };
    case 'not':
      return { '!': go(e.of) };
    case 'eq':
    case 'ne':
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge': {
      // Compiled, a loop or comparison inside the right side of a comparison overwrites a temporary: it goes left.
      const [a, b] = e.args;
      const turned: { readonly [op: string]: string } = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };
      const op = COMPARE[e.op] as string;
      const loops = (x: Expr): boolean =>
        /"op":"(eq|filter|lookup|some|every|sum|count)"/.test(JSON.stringify(x));
      if (!loops(b)) return { [op]: [go(a), go(b)] };
      return loops(a) ? { [op]: [{ '-': [go(a), go(b)] }, 0] } : { [turned[op] ?? op]: [go(b), go(a)] };
    }
    case 'add':
    case 'sub':
    case 'mul':
      return { [MATHS[e.op] as string]: e.args.map(go) };
    case 'in':
      return { in: [go(e.of), e.values] };
    case 'hasAll':
      return { and: (e.values as readonly string[]).map((v) => ({ in: [v, go(e.of)] })) };
    case 'months':
    case 'years':
    case 'days':
      return { [e.op]: e.args.map(go) };
    case 'lookup': {
      const cases = Object.entries(e.cases);
      return cases
        .slice(0, -1)
        .reduceRight<Logic>(
          (rest, [code, value]) => ({ if: [{ '===': [go(e.key), code] }, go(value), rest] }),
          go((cases[cases.length - 1] as [string, Expr])[1]),
        );
    }
    case 'every':
      return { all: [listOf(e.list, names), logicOf(e.that, [...names, e.as])] };
    case 'some':
      return { some: [listOf(e.list, names), logicOf(e.that, [...names, e.as])] };
    case 'count':
      return { length: listOf(e.list, names) };
    case 'sum': {
      const of = e.of as Extract<Expr, { op: 'field' }>;
      const value = { val: ['current', ...of.path.slice(1).split('/')] };
      return { reduce: [listOf(e.list, names), { '+': [{ val: 'accumulator' }, value] }, 0] };
    }
    default:
      throw new Error(`the bench has no ${e.op} in JSON logic`);
  }
};

/** 1 met, 2 not met, 0 not applicable; for subjects 2 when any fails. */
const verdictOf = ({ rule, when, require }: PlannedRule): Logic => {
  if (rule.subjects !== undefined) {
    const fails = { '!': logicOf(require as Expr, ['record', 'subject']) };
    return { if: [{ some: [{ val: rule.subjects.slice(1) }, fails] }, 2, 1] };
  }
  const met = { if: [logicOf(require as Expr, ['record']), 1, 2] };
  return when === undefined ? met : { if: [logicOf(when, ['record']), met, 0] };
};

type Between = (from: string, to: string) => number;

/** The rules as functions compiled by json-logic-engine. */
export const jsonLogic = (
  rules: readonly PlannedRule[],
  between: { readonly [op: string]: Between },
): readonly ((record: unknown) => number)[] => {
  const engine = new LogicEngine();
  for (const [name, f] of Object.entries(between)) {
    engine.addMethod(name, ([from, to]: [string, string]) => f(from, to), { deterministic: true });
  }
  return rules.map((rule) => engine.build(verdictOf(rule) as never) as (record: unknown) => number);
};
