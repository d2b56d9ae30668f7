import type { AnyListExpr, Expr, PlannedRule } from '@tuoyu/core';
import { LogicEngine } from 'json-logic-engine';
import { between } from '../between.js';
import { logicOf } from './json-logic.js';

type Logic = unknown;
type Names = readonly string[];

/** Fields that an expression reads outside of lists. */
const fieldsIn = (e: unknown): readonly Expr[] => {
  if (typeof e !== 'object' || e === null) return [];
  const { op } = e as { readonly op?: string };
  if (op === 'field') return [e as Expr];
  if (op === 'list') return [];
  return Object.values(e).flatMap(fieldsIn);
};

/** Fields of elements that a sum, a count or a filter reads, with the list that they are in. */
const listsIn = (
  e: unknown,
): readonly { readonly list: AnyListExpr; readonly as: string; readonly of: Expr }[] => {
  if (typeof e !== 'object' || e === null) return [];
  const { op, list, as, where, of } = e as {
    readonly op?: string;
    readonly list: AnyListExpr;
    readonly as: string;
    readonly where: Expr;
    readonly of: Expr;
  };
  const own = op === 'filter' ? [{ list, as, of: where }] : op === 'sum' ? [{ list, as, of }] : [];
  return [...own, ...Object.values(e).flatMap(listsIn)];
};

const base = (list: AnyListExpr): AnyListExpr => (list.op === 'list' ? list : base(list.list));

/** 2 true, 1 unknown, 0 false: an expression as JSON logic that keeps what is missing apart. */
const kleene = (e: Expr, names: Names): Logic => {
  const go = (x: Expr): Logic => kleene(x, names);
  switch (e.op) {
    case 'and':
      return { min: e.args.map(go) };
    case 'or':
      return { max: e.args.map(go) };
    case 'not':
      return { '-': [2, go(e.of)] };
    case 'every':
    case 'some': {
      const inner = [...names, e.as];
      const filters: Expr[] = [];
      let list = e.list;
      while (list.op === 'filter') {
        filters.push(renamed(list.where, list.as, e.as));
        list = list.list;
      }
      const over = logicOf({ op: 'count', list }, names) as { readonly length: Logic };
      const in_ = filters.map((where) => kleene(where, inner));
      const that = kleene(e.that, inner);
      const each =
        e.op === 'every' ? { max: [that, ...in_.map((w) => ({ '-': [2, w] }))] } : { min: [that, ...in_] };
      const [settled, other] = e.op === 'every' ? [0, 2] : [2, 0];
      const all = { all: [over.length, { '===': [each, other] }] };
      return { if: [{ some: [over.length, { '===': [each, settled] }] }, settled, { if: [all, other, 1] }] };
    }
    case 'field': {
      const field = logicOf(e, names);
      return { if: [{ '===': [field, true] }, 2, { if: [{ '===': [field, false] }, 0, 1] }] };
    }
    default: {
      const direct = fieldsIn({ ...e, list: undefined }).filter(
        (f) => f.op === 'field' && names.includes(f.of),
      );
      const missing: Logic[] = direct.map((f) => ({ '===': [logicOf(f, names), null] }));
      for (const { list, as, of } of listsIn(e)) {
        const over = logicOf({ op: 'count', list: base(list) }, names) as { readonly length: Logic };
        const holes = fieldsIn(of)
          .filter((f) => f.op === 'field' && f.of === as)
          .map((f) => ({ '===': [logicOf(f, [...names, as]), null] }));
        missing.push({ some: [over.length, holes.length === 1 ? holes[0] : { or: holes }] });
      }
      const cmp = { if: [logicOf(e, names), 2, 0] };
      if (missing.length === 0) return cmp;
      return { if: [missing.length === 1 ? missing[0] : { or: missing }, 1, cmp] };
    }
  }
};

const renamed = (e: Expr, from: string, to: string): Expr =>
  JSON.parse(JSON.stringify(e).replaceAll(`"of":"${from}"`, `"of":"${to}"`)) as Expr;

/** 1 met, 2 not met, 3 unknown, 0 not applicable. */
const verdictOf = ({ rule, when, require }: PlannedRule): Logic => {
  const named = (x: Logic): Logic => ({ if: [{ '===': [x, 2] }, 1, { if: [{ '===': [x, 0] }, 2, 3] }] });
  if (rule.subjects !== undefined) {
    const that = kleene(require as Expr, ['record', 'subject']);
    const list = { val: rule.subjects.slice(1) };
    const all = { all: [list, { '===': [that, 2] }] };
    return { if: [{ some: [list, { '===': [that, 0] }] }, 2, { if: [all, 1, 3] }] };
  }
  const met = named(kleene(require as Expr, ['record']));
  if (when === undefined) return met;
  const applies = kleene(when, ['record']);
  return { if: [{ '===': [applies, 2] }, met, { if: [{ '===': [applies, 0] }, 0, 3] }] };
};

/** The rules with all four verdicts, compiled by json-logic-engine. */
export const jsonLogicFull = (rules: readonly PlannedRule[]): readonly ((record: unknown) => number)[] => {
  const engine = new LogicEngine();
  for (const [name, f] of Object.entries(between)) {
    engine.addMethod(name, ([from, to]: [string, string]) => f(from, to), { deterministic: true });
  }
  return rules.map((rule) => engine.build(verdictOf(rule) as never) as (record: unknown) => number);
};
