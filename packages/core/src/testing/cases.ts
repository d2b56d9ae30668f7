import type { Profile } from '../declare/pack.js';
import type { Phase, Rule } from '../declare/rule.js';
import type { ProvenanceMap } from '../evaluate/provenance.js';
import type { Need, UnknownReason } from '../evaluate/reason.js';
import type { Adoption, Answer, Deciding, PossibleOutcome, ReportValue } from '../report/report.js';

/** A record with what lies beside it, and the day and place of the judgement. What is absent comes from the setup. */
export interface RuleCase {
  /** What is special about this case; unique among the cases of a rule. */
  readonly name: string;
  /** Only the part of the record that matters. Without it the `base` of the cases. */
  readonly record?: unknown;
  /** Values put into the record by pointer; `undefined` takes the field away. */
  readonly with?: { readonly [pointer: string]: unknown };
  /** Pointer of the judged element; needed where the record gives more than one finding. */
  readonly subject?: string;
  readonly asOf?: string;
  readonly place?: string;
  readonly phase?: Phase;
  readonly choices?: { readonly [id: string]: string };
  readonly adoptions?: readonly Adoption[];
  /** Adopts the rule and every unverified figure that it uses, as they stand. */
  readonly adopt?: true;
  readonly answers?: readonly Answer[];
  /** An answer to the rule's question about the subject of this case, given on its day. */
  readonly answer?: 'pass' | 'fail';
  readonly unknowns?: { readonly [pointer: string]: UnknownReason };
  readonly provenance?: ProvenanceMap;
}

/** A {@link Deciding}, whole or as the line `POINTER: ACTUAL OP REQUIRED`, in which a hidden value is `***`. */
export type DecidingLike = Deciding | string;

/** A {@link Need}, whole or as the line `POINTER REASON`, `choice ID` or `figure ID`. */
export type NeedLike = Need | string;

/** A case in which the rule is not met. */
export interface FailCase extends RuleCase {
  /** Everything that decided, in order. */
  readonly deciding: readonly DecidingLike[];
  /** Values for the placeholders of the texts; needed where there are any. */
  readonly params?: { readonly [name: string]: ReportValue };
}

/** A case that can not be settled yet. */
export interface UnknownCase extends RuleCase {
  readonly possible: readonly PossibleOutcome[];
  /** Everything that would settle it, in order. */
  readonly needs: readonly NeedLike[];
  /** Needed where the rule waits for an unverified text. */
  readonly ifAdopted?: readonly PossibleOutcome[];
}

/** A case that waits for a person. */
export interface ManualCase extends RuleCase {
  /** Needed where the rule waits for an unverified text. */
  readonly ifAdopted?: readonly PossibleOutcome[];
  /** Needed where the rule would not be met if its text were adopted. */
  readonly deciding?: readonly DecidingLike[];
}

/** The cases of a rule, by the outcome that they expect. */
export interface RuleCases {
  /** The record of cases that give none, and the start of those that only give `with`. */
  readonly base?: unknown;
  readonly pass?: readonly RuleCase[];
  readonly fail?: readonly FailCase[];
  readonly unknown?: readonly UnknownCase[];
  readonly notApplicable?: readonly RuleCase[];
  readonly manual?: readonly ManualCase[];
  /** Days, places and phases for which the rule gives no finding at all. */
  readonly notInForce?: readonly RuleCase[];
  /** Demands that this rule can not meet, with the reason; a demand that is met must not stand here. */
  readonly cannot?: { readonly [demand: string]: string };
  /** Mutants that survive because they mean the same, with the reason; a killed one must not stand here. */
  readonly survivors?: { readonly [mutant: string]: string };
}

/** What all cases of a test have in common. */
export interface RuleTestSetup {
  /** A profile, or one for each rule. A rule that it lacks is judged in its widest layer. */
  readonly profile: Profile | ((rule: Rule) => Profile);
  /** ISO day of cases that name none. */
  readonly asOf: string;
  readonly place?: string;
  readonly phase?: Phase;
  readonly choices?: { readonly [id: string]: string };
  readonly adoptions?: readonly Adoption[];
  /** Share of the mutants that the cases must kill; 0.9 without it. */
  readonly mutationScore?: number;
}

/** The expected outcome of a group of cases. */
export type CaseGroup = 'pass' | 'fail' | 'unknown' | 'notApplicable' | 'manual' | 'notInForce';

/** A case with the group that it stands in. */
export type GroupedCase = RuleCase &
  Partial<Omit<FailCase & UnknownCase & ManualCase, keyof RuleCase>> & { readonly group: CaseGroup };

export const GROUPS: readonly CaseGroup[] = [
  'pass',
  'fail',
  'unknown',
  'notApplicable',
  'manual',
  'notInForce',
];

/** All cases of a rule, in the order of their groups. */
export const allCases = (cases: RuleCases): readonly GroupedCase[] =>
  GROUPS.flatMap((group) => (cases[group] ?? []).map((one): GroupedCase => ({ ...one, group })));
