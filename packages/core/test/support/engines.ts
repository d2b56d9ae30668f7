import { expect } from 'vitest';
import {
  type EvaluateOptions,
  fast,
  evaluate as interpreted,
  type Plan,
  type Report,
} from '../../src/index.js';

const twins = new WeakMap<Plan, Plan>();

/** The plan with the engine for many records. */
const quick = (plan: Plan): Plan => {
  const twin = twins.get(plan) ?? { ...plan, engine: fast };
  twins.set(plan, twin);
  return twin;
};

/** The report of a record; the engines must agree on it. */
export const evaluate = (plan: Plan, record: unknown, options?: EvaluateOptions): Report => {
  const report = interpreted(plan, record, options);
  const other = interpreted(quick(plan), record, options);
  expect(other).toEqual(report);
  expect(JSON.stringify(other)).toBe(JSON.stringify(report));
  return report;
};
