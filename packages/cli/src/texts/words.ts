import type { Addressee, Force, Locale, Obligation, Verdict, Verification } from '@tuoyu/core';
import type { ReadProblem } from '../reading/item.js';
import type { UsageCode, UsageInfo } from '../usage-error.js';
import { en } from './en.js';
import { zhCn } from './zh-cn.js';

/** Every text of the command that is no help page, in one language. */
export interface Words {
  readonly obligation: { readonly [O in Obligation]: string };
  readonly force: { readonly [F in Force]: string };
  readonly addressee: { readonly [A in Addressee]: string };
  readonly verified: { readonly [V in Verification]: string };
  readonly verdict: { readonly [V in Verdict]: string };
  readonly level: { readonly [L in 'valid' | 'legacy' | 'invalid']: string };
  readonly readProblem: { readonly [P in ReadProblem]: string };
  /** What a decision lacks, by kind of problem. */
  readonly decisionProblem: { readonly [problem: string]: string };
  readonly usage: { readonly [C in UsageCode]: (info: UsageInfo[C]) => string };
  readonly error: string;
  readonly warning: string;
  readonly fault: string;
  readonly comma: string;
  readonly colon: string;
  readonly semicolon: string;
  /** Around a list of what is one thing. */
  readonly quote: (text: string) => string;
  readonly paren: (text: string) => string;
  readonly unnamed: string;
  readonly nth: (name: string, position: number) => string;
  readonly clause: (clause: string) => string;
  readonly title: (title: string) => string;

  // columns and counts
  readonly institution: string;
  readonly columns: { readonly [C in 'verdict' | 'fail' | 'open' | 'pass' | 'values']: string };
  readonly unreadable: string;
  readonly counts: (counts: Counts) => string;
  readonly checked: (records: number, failures: number) => string;
  readonly verdicts: (counts: { readonly [V in Verdict]: number }) => string;
  readonly more: (count: number) => string;
  readonly stillOpen: string;
  readonly moreRules: (count: number) => string;
  /** How much is open in a part of a report. */
  readonly openPart: {
    readonly [P in 'unknown' | 'questions' | 'texts' | 'others']: (findings: number, rules: number) => string;
  };
  readonly moreInstitutions: (count: number) => string;
  readonly header: (asOf: string, profile: string, place: string | null) => string;
  readonly met: (count: number) => string;
  readonly notApplicable: (count: number) => string;
  readonly passed: string;

  // sections
  readonly breaches: string;
  readonly notBinding: string;
  readonly advice: string;
  readonly unknown: string;
  readonly questions: string;
  readonly texts: string;
  readonly others: string;
  readonly errors: string;
  readonly values: (count: number) => string;
  readonly decisions: string;
  readonly decision: (findings: number) => string;

  // lines
  readonly subjects: (count: number) => string;
  readonly basis: string;
  readonly remedy: string;
  readonly evidence: string;
  readonly also: string;
  readonly needs: string;
  readonly choices: string;
  readonly wouldFail: string;
  readonly mayNotApply: string;
  readonly compared: (label: string, actual: string, op: string, required: string, gap: string) => string;
  readonly gap: (distance: string) => string;
  readonly hidden: string;
  readonly found: (problem: string, found: string | undefined, expected: string | undefined) => string;
  readonly waiver: {
    readonly [S in 'active' | 'expired' | 'pending']: (until: string, why: string) => string;
  };

  // codes of legal bodies
  readonly department: string;
  readonly kind: string;
  readonly division: string;

  // tables of rules
  readonly ruleColumns: { readonly [C in 'id' | 'title' | 'obligation' | 'basis']: string };
  readonly rules: (count: number, asOf: string, profile: string) => string;
}

export interface Counts {
  readonly fail: number;
  readonly unknown: number;
  readonly manual: number;
  readonly error: number;
  readonly pass: number;
  readonly notApplicable: number;
}

const byLocale: { readonly [L in Locale]: Words } = { 'zh-CN': zhCn, en };

export const wordsOf = (locale: Locale): Words => byLocale[locale];
