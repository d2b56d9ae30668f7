import type { Addressee, Force, Locale, Obligation, Verdict, Verification } from '@tuoyu/core';
import { en } from './en.js';
import { zhCn } from './zh-cn.js';

/** Texts of a report in one language. */
export interface ReportWords {
  readonly obligation: { readonly [O in Obligation]: string };
  readonly force: { readonly [F in Force]: string };
  readonly addressee: { readonly [A in Addressee]: string };
  readonly verified: { readonly [V in Verification]: string };
  readonly verdict: { readonly [V in Verdict]: string };
  readonly comma: string;
  readonly colon: string;
  readonly semicolon: string;
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
  readonly compared: (label: string, actual: string, op: string, required: string, gap: string) => string;
  readonly known: string;
  readonly notOfficial: string;
  readonly truth: { readonly [T in 'true' | 'false']: string };
  readonly gap: (distance: string) => string;
  readonly hidden: string;
  readonly found: (problem: string, found: string | undefined, expected: string | undefined) => string;
  readonly waiver: {
    readonly [S in 'active' | 'expired' | 'pending']: (until: string, why: string) => string;
  };
}

/** Findings of a report by outcome. */
export interface Counts {
  readonly fail: number;
  readonly unknown: number;
  readonly manual: number;
  readonly error: number;
  readonly pass: number;
  readonly notApplicable: number;
}

const byLocale: { readonly [L in Locale]: ReportWords } = { 'zh-CN': zhCn, en };

/** The texts of reports in a language. */
export const reportWordsOf = (locale: Locale): ReportWords => byLocale[locale];
