import type { Texts } from '@tuoyu/core';
import type { AssessmentRecord } from './record.js';
import type { ProcedureCheck } from './rule.js';

/** How a record stands to one rule. */
export interface Verdict {
  readonly outcome: 'pass' | 'fail' | 'unknown' | 'not-applicable';
  /** JSON pointer of what decides. */
  readonly pointer: string;
  readonly note: Texts;
}

/** A check of one kind. */
export type Check<K extends ProcedureCheck['kind']> = (
  record: AssessmentRecord,
  check: Extract<ProcedureCheck, { kind: K }>,
  asOf: string,
  /** First ISO day on which the rule holds, where it has one. */
  from?: string,
) => Verdict;

const verdict =
  (outcome: Verdict['outcome']) =>
  (pointer: string, zh: string, en: string): Verdict => ({ outcome, pointer, note: { 'zh-CN': zh, en } });

export const pass = verdict('pass');
export const fail = verdict('fail');
export const unknown = verdict('unknown');
export const notApplicable = verdict('not-applicable');

/** Passes or fails by a condition, with the same words. */
export const by = (met: boolean): ReturnType<typeof verdict> => (met ? pass : fail);
