import type { Expr, PlannedRule } from '@tuoyu/core';
import { Ajv } from 'ajv';
import { judgeByHand } from '../hand.js';

/** The schema that a simple requirement is; undefined for what JSON Schema can not say. */
const schemaOf = (e: Expr): readonly [path: string, schema: object] | undefined => {
  if (e.op === 'field' && e.of === 'record') return [e.path, { const: true }];
  if (e.op === 'in' && e.of.op === 'field') return [e.of.path, { enum: e.values }];
  if (e.op === 'hasAll' && e.of.op === 'field') {
    const wanted = e.values as readonly string[];
    return [e.of.path, { type: 'array', allOf: wanted.map((code) => ({ contains: { const: code } })) }];
  }
  if (!('args' in e) || e.args.length !== 2) return undefined;
  const [a, b] = e.args as readonly [Expr, Expr];
  if (a.op !== 'field' || a.of !== 'record' || b.op !== 'value') return undefined;
  const schema = { ge: { minimum: b.value }, le: { maximum: b.value }, eq: { const: b.value } }[e.op as 'ge'];
  return schema === undefined ? undefined : [a.path, schema];
};

const nested = (path: string, schema: object): object =>
  path
    .slice(1)
    .split('/')
    .reduceRight<object>((inner, key) => ({ properties: { [key]: inner } }), schema);

/** The rules as one JSON Schema with all errors; the rest in one keyword that is plain JavaScript. */
export const ajv = (rules: readonly PlannedRule[]) => {
  const ids = new Map<string, number>();
  const all: object[] = [];
  const rest: string[] = [];
  for (const { rule, when, require } of rules) {
    const own = schemaOf(require as Expr);
    if (own === undefined || when !== undefined || rule.subjects !== undefined) rest.push(rule.id);
    else {
      ids.set(rule.id, all.length);
      all.push(nested(...own));
    }
  }
  const whole = rules.filter(({ rule }) => rule.subjects === undefined).map(({ rule }) => rule.id);
  const instance = new Ajv({ allErrors: true, strict: false });
  let failed: string[] = [];
  instance.addKeyword({
    keyword: 'others',
    schema: false,
    validate: (record: unknown) => {
      const { whole: codes, classSize, carerRatio, certificates } = judgeByHand(record);
      failed = rest.filter((id) => {
        if (id === 'staff/class-size') return classSize.includes(2);
        if (id === 'staff/carer-ratio') return carerRatio.includes(2);
        if (id === 'staff/certificates') return certificates.includes(2);
        return codes[whole.indexOf(id)] === 2;
      });
      return true;
    },
  });
  const validate = instance.compile({ allOf: [...all, { others: true }] });
  const order = [...ids.keys()];
  return {
    native: all.length,
    run: (record: unknown): ReadonlySet<string> => {
      validate(record);
      const found = new Set(failed);
      for (const { schemaPath } of validate.errors ?? [])
        found.add(order[Number(schemaPath.split('/')[2])] as string);
      return found;
    },
  };
};
