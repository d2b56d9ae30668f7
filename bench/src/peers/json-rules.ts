import type { Expr, PlannedRule } from '@tuoyu/core';
import { Engine } from 'json-rules-engine';
import { judgeByHand, type Verdicts } from '../hand.js';

type Condition = {
  readonly fact: string;
  readonly path?: string;
  readonly operator: string;
  readonly value: unknown;
};

/** A field as its documentation reads it: a fact of the record, and below it a path. */
const read = (pointer: string): Pick<Condition, 'fact' | 'path'> => {
  const [fact = '', ...rest] = pointer.slice(1).split('/');
  return rest.length === 0 ? { fact } : { fact, path: `$.${rest.join('.')}` };
};

/** The condition under which a simple requirement fails; undefined for what json-rules-engine can not say. */
const failing = (e: Expr): Condition | undefined => {
  if (e.op === 'field' && e.of === 'record') return { ...read(e.path), operator: 'notEqual', value: true };
  if (e.op === 'in' && e.of.op === 'field') return { ...read(e.of.path), operator: 'notIn', value: e.values };
  if (!('args' in e) || e.args.length !== 2) return undefined;
  const [a, b] = e.args as readonly [Expr, Expr];
  if (a.op !== 'field' || a.of !== 'record' || b.op !== 'value') return undefined;
  const operator = { ge: 'lessThan', le: 'greaterThan', lt: 'greaterThanInclusive', eq: 'notEqual' }[
    e.op as 'ge'
  ];
  return operator === undefined ? undefined : { ...read(a.path), operator, value: b.value };
};

const OPPOSITE: { readonly [operator: string]: string } = {
  notEqual: 'equal',
  notIn: 'in',
  lessThan: 'greaterThanInclusive',
};

/** The rules in json-rules-engine; what it can not say comes as facts computed in plain JavaScript. */
export const jsonRules = (rules: readonly PlannedRule[]) => {
  const engine = new Engine([], { allowUndefinedFacts: true });
  let native = 0;
  for (const { rule, when, require } of rules) {
    const fails = failing(require as Expr);
    const applies = when === undefined ? undefined : failing(when);
    const said =
      rule.subjects === undefined && fails !== undefined && (when === undefined || applies !== undefined);
    if (said) native += 1;
    const all: Condition[] = said
      ? [
          fails as Condition,
          ...(applies ? [{ ...applies, operator: OPPOSITE[applies.operator] as string }] : []),
        ]
      : [{ fact: rule.id, operator: 'equal', value: 2 }];
    engine.addRule({ conditions: { all }, event: { type: rule.id }, name: rule.id } as never);
  }
  const whole = rules.filter(({ rule }) => rule.subjects === undefined).map(({ rule }) => rule.id);
  const own = {
    'staff/class-size': 'classSize',
    'staff/carer-ratio': 'carerRatio',
    'staff/certificates': 'certificates',
  } as const;
  engine.addFact('verdicts', async (_, almanac) => judgeByHand(await almanac.factValue('record')));
  for (const { rule } of rules) {
    const [at, list] = [whole.indexOf(rule.id), own[rule.id as keyof typeof own]];
    engine.addFact(rule.id, async (_, almanac) => {
      const verdicts = await almanac.factValue<Verdicts>('verdicts');
      return list === undefined ? verdicts.whole[at] : verdicts[list].includes(2) ? 2 : 1;
    });
  }
  const run = async (record: unknown): Promise<ReadonlySet<string>> => {
    const { events } = await engine.run({ ...(record as object), record });
    return new Set(events.map(({ type }) => type));
  };
  return { run, native };
};
