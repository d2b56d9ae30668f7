import { compile, fast, type Plan, type Rule } from '@tuoyu/core';
import { between } from './between.js';
import { ajv } from './peers/ajv.js';
import { jsonLogic } from './peers/json-logic.js';
import { jsonLogicFull } from './peers/json-logic-full.js';
import { jsonRules } from './peers/json-rules.js';
import { jsonRulesFindings } from './peers/json-rules-findings.js';
import { zen } from './peers/zen.js';
import { zenFindings } from './peers/zen-findings.js';
import { AS_OF, profileOf } from './profile.js';
import { institutions, withHoles } from './records.js';
import { SIXTY } from './rules.js';

export const quick = process.argv.includes('--quick');
export const COUNT = quick ? 200 : 1_000;
export const ROUNDS = quick ? 5 : 15;

export const complete = institutions(COUNT, 57);
/** The same records with one value in ten missing. */
export const holed = withHoles(complete, 2020);
/** Some of them, for what takes long. */
export const few = complete.slice(0, Math.max(20, COUNT / 20));

export const planOf = (rules: readonly Rule[]): Plan =>
  compile(profileOf(rules), { asOf: AS_OF, engine: fast });
export const plan = planOf(SIXTY);
export const ids = plan.rules.map(({ rule }) => rule.id);

/** Made where a section asks for them, so that a peer that can not be made ready fails only there. */
const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** Contenders that give a verdict for each rule. */
export const verdictPeers = once(() => ({
  /** json-logic-engine for records in which nothing can be missing, and with the three truths. */
  logic: jsonLogic(plan.rules, between),
  logicFull: jsonLogicFull(plan.rules),
  rulesEngine: jsonRules(plan.rules),
  schema: ajv(plan.rules),
  decision: zen(plan.rules, false),
  decisionFull: zen(plan.rules, true),
}));

/** Contenders that give the findings of the hand-written code, for each subject. */
export const findingPeers = once(() => ({
  'json-rules-engine': jsonRulesFindings(true),
  'json-rules-engine with JSONPath': jsonRulesFindings(false),
  'zen-engine': zenFindings(plan.rules),
}));

export const runAll =
  (fs: readonly ((record: unknown) => number)[]) =>
  (record: unknown): readonly number[] =>
    fs.map((f) => f(record));
