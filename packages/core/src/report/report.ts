import type { Basis } from '../declare/basis.js';
import type { Force, Period, Verification } from '../declare/instrument.js';
import type { Addressee, Obligation, Phase } from '../declare/rule.js';
import type { Need } from '../evaluate/reason.js';

/** Format of a report. */
export const REPORT_FORMAT = 'tuoyu-report/1';

/** The six outcomes. */
export type Outcome = 'pass' | 'fail' | 'unknown' | 'not-applicable' | 'manual' | 'error';
/** What an outcome can still become; `unknown` is never a member. */
export type PossibleOutcome = Exclude<Outcome, 'unknown'>;

/** A number that is known only within two ends; a null end is open. */
export interface NumberRange {
  readonly min: number | null;
  readonly max: number | null;
}
/** A day that is known only within two ends. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}
/** Codes of which one is meant. */
export interface CodeRange {
  readonly oneOf: readonly string[] | null;
}
/** A value as a report writes it: known, a range of what it may be, or null where it is hidden. */
export type ReportValue =
  | boolean
  | number
  | string
  | null
  | readonly string[]
  | NumberRange
  | DayRange
  | CodeRange;

/** A comparison that decided an outcome, or a value that took part in it. */
export interface Deciding {
  readonly pointer: string;
  readonly actual?: ReportValue;
  /** The value is personal and is not shown. */
  readonly masked?: true;
  readonly op?: string;
  readonly required?: ReportValue;
  /** How far the actual value is from the required one, in `unit`; for days in days. */
  readonly distance?: number;
  readonly unit?: string;
}

/** Id of a text in the catalogues with the values for its placeholders. */
export interface Message {
  readonly id: string;
  readonly params: { readonly [name: string]: ReportValue };
}

/** A waiver as it stands on the day of the report; it changes no outcome. */
export interface AppliedWaiver {
  readonly reason: string;
  readonly approver: string;
  readonly from: string;
  readonly until: string;
  readonly state: 'active' | 'expired' | 'pending';
}

/** What one rule says of one subject. */
export interface Finding {
  readonly rule: string;
  readonly subject: { readonly pointer: string; readonly label?: string };
  readonly outcome: Outcome;
  readonly possible: readonly PossibleOutcome[];
  readonly message: Message;
  readonly deciding: readonly Deciding[];
  readonly needs: readonly Need[];
  readonly remedy: Message;
  /** For a finding that waits for an unverified text: what it would be if the text were adopted. */
  readonly ifAdopted?: readonly PossibleOutcome[];
  readonly waiver?: AppliedWaiver;
  /** For `error`: what went wrong. */
  readonly error?: string;
  /** Counted in a baseline of findings that were known before; it changes no outcome. */
  readonly known?: true;
}

/** What a report says of a rule, once for all its findings. */
export interface RuleSummary {
  readonly obligation: Obligation;
  readonly force: Force;
  readonly addressee: Addressee;
  /** Weakest verification among the governing clause and the figures that the rule uses. */
  readonly verified: Verification;
  /** Whether the rule counts for the verdict. */
  readonly binding: boolean;
  readonly topic?: string;
  readonly phases?: readonly Phase[];
  readonly effective: Period;
  readonly basis: readonly Pick<Basis, 'instrument' | 'clause' | 'verified'>[];
  /** What a breach can lead to, as information. */
  readonly consequences?: readonly Pick<Basis, 'instrument' | 'clause' | 'verified'>[];
  /** The option taken on whether the governing text is still in force; absent where that is no question. */
  readonly validity?: { readonly choice: string; readonly taken: string | null };
}

/** Something that a file or a record had wrong, with its place. */
export interface Issue {
  readonly pointer: string;
  readonly code: string;
  readonly found?: string;
  readonly expected?: string;
  readonly origin?: {
    readonly file?: string;
    readonly sheet?: string;
    readonly row?: number;
    readonly column?: string;
    readonly line?: number;
  };
}

/** What the binding findings amount to; `open` while something may still fail. */
export type Verdict = 'breach' | 'no-breach' | 'open';

/** Counts over the findings of a report, and the verdict. */
export interface Summary {
  readonly verdict: Verdict;
  /** Counts over all findings. */
  readonly outcomes: { readonly [O in Outcome]: number };
  /** Over binding findings: what keeps the verdict open. */
  readonly open: { readonly unknown: number; readonly awaitingAnswer: number; readonly awaitingText: number };
  /** Findings about duties of others that fail or are open. */
  readonly othersDuties: number;
  /** Findings whose unverified figure or text would not be met if it were adopted. */
  readonly unverifiedNotMet: number;
}

/** Duties of several texts on one matter. */
export interface TopicSummary {
  /** Rules of the plan that speak of the matter, by id. */
  readonly rules: readonly string[];
  /** The strictest of them where their figures can be compared; null where they can not, or where there is one rule. */
  readonly strictest: string | null;
}

/** The result of judging one record; plain JSON. */
export interface Report {
  readonly format: typeof REPORT_FORMAT;
  readonly profile: string;
  readonly asOf: string;
  readonly place: string | null;
  readonly phase: Phase | null;
  readonly choices: { readonly [id: string]: string };
  readonly adoptions: readonly Adoption[];
  readonly answers: readonly Answer[];
  readonly waivers: readonly Waiver[];
  readonly engine: { readonly name: string; readonly version: string };
  readonly packs: readonly PackStamp[];
  readonly input: {
    readonly key?: string;
    readonly hash?: string;
    /** Where the record came from, in the words of the program that read it. */
    readonly file?: string;
    /** Sheet of a workbook. */
    readonly sheet?: string;
    /** First line of the record in the file, or its row in the sheet. */
    readonly line?: number;
  };
  readonly issues: readonly Issue[];
  readonly summary: Summary;
  readonly measures: { readonly [id: string]: ReportValue };
  readonly rules: { readonly [id: string]: RuleSummary };
  /** Matters on which texts differ, with the rules of each. */
  readonly topics: { readonly [id: string]: TopicSummary };
  readonly findings: readonly Finding[];
  /** Outcomes whose findings were left out, for a report that keeps only the open ones; the counts are of all. */
  readonly omitted?: readonly Outcome[];
}

/** A pack as a report names it; the hashes come only with `stamp`. */
export interface PackStamp {
  readonly name: string;
  readonly version: string;
  readonly hash?: string;
  readonly messagesHash?: string;
}

/** A person's answer to the question of a rule, for one subject. */
export interface Answer {
  readonly rule: string;
  /** The subject; empty for the whole record. A list is no subject: an answer there is for none of its elements. */
  readonly pointer: string;
  readonly value: 'pass' | 'fail';
  readonly by: string;
  readonly on: string;
  readonly validUntil?: string;
  readonly evidence?: string;
}

/** A named person's decision to let an unverified figure or text count. */
export interface Adoption {
  readonly figure?: string;
  readonly rule?: string;
  /** The value that the person read; needed for a figure. */
  readonly value?: number | readonly string[];
  readonly by: string;
  readonly on: string;
  readonly source: string;
}

/** A stated exception; shown, and without effect on outcomes, scores and verdict. */
export interface Waiver {
  readonly rule: string;
  /** The subject; all subjects without it. */
  readonly pointer?: string;
  readonly reason: string;
  readonly approver: string;
  readonly from: string;
  readonly until: string;
}
