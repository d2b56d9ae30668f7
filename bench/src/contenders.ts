import { compile, fast, type Plan, type Rule } from '@tuoyu/core';
import { between } from './between.js';
import { ajv } from './peers/ajv.js';
import { jsonLogic } from './peers/json-logic.js';
import { jsonLogicFull } from './peers/json-logic-full.js';
import { jsonRules } from './peers/json-rules.js';
import { zen } from './peers/zen.js';
import { AS_OF, profileOf } from './profile.js';
import { institutions, withHoles } from './records.js';
import { SIXTY } from './rules.js';

export const quick = process.argv.includes('--quick');
export const COUNT = quick ? 200 : 1_000;
export const ROUNDS = quick ? 5 : 15;

export const complete = institutions(COUNT, 57);
/** The same records with one value in ten missing. */
export const holed = withHoles(complete, 2020);

export const planOf = (rules: readonly Rule[]): Plan =>
  compile(profileOf(rules), { asOf: AS_OF, engine: fast });
export const plan = planOf(SIXTY);
export const ids = plan.rules.map(({ rule }) => rule.id);

/** json-logic-engine for records in which nothing can be missing, and with the three truths. */
export const logic = jsonLogic(plan.rules, between);
export const logicFull = jsonLogicFull(plan.rules);
export const rulesEngine = jsonRules(plan.rules);
export const schema = ajv(plan.rules);
export const decision = zen(plan.rules, false);
export const decisionFull = zen(plan.rules, true);

export const runAll =
  (fs: readonly ((record: unknown) => number)[]) =>
  (record: unknown): readonly number[] =>
    fs.map((f) => f(record));
