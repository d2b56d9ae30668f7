import type { Engine } from '../evaluate/engine.js';
import { evaluateFast } from './evaluate-fast.js';
import { judgeFast } from './judge.js';

/**
 * The engine for many records: expressions become columns when the plan first judges one. It gives the same bytes as a
 * plan without an engine.
 *
 * @example
 * const plan = compile(profile, { asOf: '2026-11-23', engine: fast });
 * for await (const report of evaluateEach(plan, records)) console.log(report.summary.verdict);
 */
export const fast: Engine = { evaluate: evaluateFast, judge: judgeFast };
