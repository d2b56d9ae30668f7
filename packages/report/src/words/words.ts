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
  /** A remark in brackets. */
  readonly paren: (text: string) => string;
  readonly unnamed: string;
  /** An element that has no name of its own, by its position. */
  readonly nth: (name: string, position: number) => string;
  /** A clause as the language prints it. */
  readonly clause: (clause: string) => string;
  /** The title of a legal text as the language sets it off. */
  readonly title: (title: string) => string;

  // columns and counts
  readonly institution: string;
  readonly columns: { readonly [C in 'verdict' | 'fail' | 'open' | 'pass' | 'values']: string };
  readonly unreadable: string;
  /** Findings of a report by outcome, in words. */
  readonly counts: (counts: Counts) => string;
  /** How many records were checked, and how many could not be read. */
  readonly checked: (records: number, failures: number) => string;
  /** How many records have which verdict. */
  readonly verdicts: (counts: { readonly [V in Verdict]: number }) => string;
  /** How many more there are than are shown. */
  readonly more: (count: number) => string;
  readonly stillOpen: string;
  /** How many more rules there are than are shown. */
  readonly moreRules: (count: number) => string;
  /** How much is open in a part of a report. */
  readonly openPart: {
    readonly [P in 'unknown' | 'questions' | 'texts' | 'others']: (findings: number, rules: number) => string;
  };
  /** How many institutions are left out below a table. */
  readonly moreInstitutions: (count: number) => string;
  /** The day, the profile and the place of a report. */
  readonly header: (asOf: string, profile: string, place: string | null) => string;
  /** How many requirements are met. */
  readonly met: (count: number) => string;
  /** How many requirements do not apply. */
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
  /** How many values could not be used as given. */
  readonly values: (count: number) => string;
  readonly decisions: string;
  /** How many findings wait for a decision. */
  readonly decision: (findings: number) => string;

  // lines
  /** How many subjects a rule speaks of. */
  readonly subjects: (count: number) => string;
  readonly basis: string;
  readonly remedy: string;
  readonly evidence: string;
  readonly also: string;
  readonly needs: string;
  readonly choices: string;
  readonly wouldFail: string;
  /** The value there is and the one that is required. */
  readonly compared: (label: string, actual: string, op: string, required: string, gap: string) => string;
  readonly known: string;
  readonly notOfficial: string;
  readonly truth: { readonly [T in 'true' | 'false']: string };
  /** How far a value is from the required one. */
  readonly gap: (distance: string) => string;
  readonly hidden: string;
  /** What is wrong with a value, what was found and what is expected. */
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
