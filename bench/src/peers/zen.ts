import { ZenDecisionContent, ZenEngine } from '@gorules/zen-engine';
import type { AnyListExpr, Expr, PlannedRule } from '@tuoyu/core';
import { AS_OF } from '../profile.js';

const SIGN: { readonly [op: string]: string } = { eq: '==', ne: '!=', lt: '<', le: '<=', gt: '>', ge: '>=' };
const MATHS: { readonly [op: string]: string } = { add: '+', sub: '-', mul: '*' };
const UNIT: { readonly [op: string]: string } = { months: 'month', years: 'year', days: 'day' };

const path = (of: string, pointer: string): string => {
  const steps = pointer.slice(1).split('/');
  return (of === 'record' ? steps : [of, ...steps]).join('.');
};

const isDate = (e: Expr): boolean =>
  e.op === 'date' ||
  e.op === 'asOf' ||
  (e.op === 'field' && /(On|Date|Until|From|To|until|\/on)$/.test(e.path));

const list = (l: AnyListExpr): string =>
  l.op === 'list' ? path(l.of, l.path) : `filter(${list(l.list)} as ${l.as}, ${zenOf(l.where)})`;

/** An expression in the language of ZEN, for complete records. */
export const zenOf = (e: Expr): string => {
  switch (e.op) {
    case 'value':
      return typeof e.value === 'string' ? JSON.stringify(e.value) : String(e.value);
    case 'date':
      return `d(${JSON.stringify(e.value)})`;
    case 'asOf':
      return `d("${AS_OF}")`;
    case 'field':
      return isDate(e) ? `d(${path(e.of, e.path)})` : path(e.of, e.path);
    case 'and':
    case 'or':
      return `(${e.args.map(zenOf).join(` ${e.op} `)})`;
    case 'not':
      return `(not ${zenOf(e.of)})`;
    case 'eq':
    case 'ne':
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge':
      return `(${zenOf(e.args[0])} ${SIGN[e.op]} ${zenOf(e.args[1])})`;
    case 'add':
    case 'sub':
    case 'mul':
      return `(${e.args.map(zenOf).join(` ${MATHS[e.op]} `)})`;
    case 'in':
      return `(${zenOf(e.of)} in ${JSON.stringify(e.values)})`;
    case 'hasAll':
      return `all(${JSON.stringify(e.values)}, # in ${zenOf(e.of)})`;
    case 'months':
    case 'years':
    case 'days':
      return `${zenOf(e.args[1])}.diff(${zenOf(e.args[0])}, "${UNIT[e.op]}")`;
    case 'lookup': {
      const cases = Object.entries(e.cases);
      const last = zenOf((cases[cases.length - 1] as [string, Expr])[1]);
      const head = cases.slice(0, -1).map(([code, of]) => `${zenOf(e.key)} == "${code}" ? ${zenOf(of)} : `);
      return `(${head.join('')}${last})`;
    }
    case 'every':
      return `all(${list(e.list)} as ${e.as}, ${zenOf(e.that)})`;
    case 'some':
      return `some(${list(e.list)} as ${e.as}, ${zenOf(e.that)})`;
    case 'count':
      return `len(${list(e.list)})`;
    case 'sum':
      return `sum(map(${list(e.list)} as ${e.as}, ${zenOf(e.of)}))`;
    default:
      throw new Error(`the bench has no ${e.op} in ZEN`);
  }
};

/** Paths that an expression reads outside of its lists, and those that its lists read of elements. */
const pathsIn = (e: unknown, as: string | undefined): readonly string[] => {
  if (typeof e !== 'object' || e === null) return [];
  const { op, of, path: pointer } = e as { readonly [k: string]: string };
  if (op === 'field') return as === undefined || of === as ? [path(of as string, pointer as string)] : [];
  if (op === 'list') return [];
  return Object.values(e).flatMap((part) => pathsIn(part, as));
};

const missingIn = (e: Expr, bound: readonly string[]): readonly string[] => {
  const own = pathsIn(e, undefined).filter((p) => !bound.includes(p.split('.')[0] as string));
  const lists: string[] = [];
  const walk = (x: unknown): void => {
    if (typeof x !== 'object' || x === null) return;
    const {
      op,
      list: l,
      as,
      where,
      of,
    } = x as {
      readonly op?: string;
      readonly list: AnyListExpr;
      readonly as: string;
      readonly where: Expr;
      readonly of: Expr;
    };
    const inner = op === 'filter' ? where : op === 'sum' ? of : undefined;
    if (inner !== undefined) {
      let base = l;
      while (base.op === 'filter') base = base.list;
      const holes = [...new Set(pathsIn(inner, as))].map((p) => `${p} == null`).join(' or ');
      if (holes !== '') lists.push(`some(${list(base)} as ${as}, ${holes})`);
    }
    for (const part of Object.values(x)) walk(part);
  };
  walk(e);
  return [...new Set(own.filter((p) => !elementNames(e).includes(p.split('.')[0] as string)))]
    .map((p) => `${p} == null`)
    .concat(lists);
};

/** Names that quantifiers inside an expression bind. */
const elementNames = (e: unknown): readonly string[] => {
  if (typeof e !== 'object' || e === null) return [];
  const { as } = e as { readonly as?: string };
  return [...(as === undefined ? [] : [as]), ...Object.values(e).flatMap(elementNames)];
};

/** 2 true, 1 unknown, 0 false: an expression that keeps what is missing apart; to compare with null is an error. */
export const kleene = (e: Expr): string => {
  switch (e.op) {
    case 'and':
      return `min([${e.args.map(kleene).join(', ')}])`;
    case 'or':
      return `max([${e.args.map(kleene).join(', ')}])`;
    case 'not':
      return `(2 - ${kleene(e.of)})`;
    case 'every':
    case 'some': {
      let base = e.list;
      const filters: string[] = [];
      while (base.op === 'filter') {
        filters.push(
          kleene(JSON.parse(JSON.stringify(base.where).replaceAll(`"of":"${base.as}"`, `"of":"${e.as}"`))),
        );
        base = base.list;
      }
      const that = kleene(e.that);
      const each =
        e.op === 'every'
          ? `max([${[that, ...filters.map((f) => `2 - ${f}`)].join(', ')}])`
          : `min([${[that, ...filters].join(', ')}])`;
      const [settled, other] = e.op === 'every' ? [0, 2] : [2, 0];
      const over = `${list(base)} as ${e.as}`;
      return `(some(${over}, ${each} == ${settled}) ? ${settled} : (all(${over}, ${each} == ${other}) ? ${other} : 1))`;
    }
    case 'field': {
      const at = path(e.of, e.path);
      return `(${at} == null ? 1 : (${at} ? 2 : 0))`;
    }
    default: {
      const missing = missingIn(e, []);
      const cmp = `(${zenOf(e)} ? 2 : 0)`;
      return missing.length === 0 ? cmp : `((${missing.join(' or ')}) ? 1 : ${cmp})`;
    }
  }
};

const named = (truth: string): string => `(${truth} == 2 ? 1 : (${truth} == 0 ? 2 : 3))`;

/** 1 met, 2 not met, 3 unknown, 0 not applicable. */
const fullVerdictOf = ({ rule, when, require }: PlannedRule): string => {
  if (rule.subjects !== undefined) {
    const over = `${rule.subjects.slice(1)} as subject`;
    const that = kleene(require as Expr);
    return `some(${over}, ${that} == 0) ? 2 : (all(${over}, ${that} == 2) ? 1 : 3)`;
  }
  const met = named(kleene(require as Expr));
  if (when === undefined) return met;
  const applies = kleene(when);
  return `${applies} == 2 ? ${met} : (${applies} == 0 ? 0 : 3)`;
};

const verdictOf = ({ rule, when, require }: PlannedRule): string => {
  if (rule.subjects !== undefined) {
    return `some(${rule.subjects.slice(1)} as subject, not ${zenOf(require as Expr)}) ? 2 : 1`;
  }
  const met = `(${zenOf(require as Expr)} ? 1 : 2)`;
  return when === undefined ? met : `${zenOf(when)} ? ${met} : 0`;
};

/** The rules as one ZEN decision; gives a verdict for each, and with `trace` what led to it. */
export const zen = (rules: readonly PlannedRule[], full: boolean) => {
  const content = {
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode', position: { x: 0, y: 0 } },
      {
        id: 'rules',
        name: 'rules',
        type: 'expressionNode',
        position: { x: 1, y: 0 },
        content: {
          expressions: rules.map((rule, i) => ({
            id: `e${i}`,
            key: `r${i}`,
            value: (full ? fullVerdictOf : verdictOf)(rule),
          })),
        },
      },
      { id: 'out', name: 'out', type: 'outputNode', position: { x: 2, y: 0 } },
    ],
    edges: [
      { id: 'a', sourceId: 'in', targetId: 'rules', type: 'edge' },
      { id: 'b', sourceId: 'rules', targetId: 'out', type: 'edge' },
    ],
  };
  const decision = new ZenEngine().createDecision(new ZenDecisionContent(content));
  return async (record: unknown, trace: boolean): Promise<readonly number[]> => {
    const { result } = await decision.evaluate(record, { trace });
    return rules.map((_, i) => (result as { readonly [key: string]: number })[`r${i}`] as number);
  };
};
