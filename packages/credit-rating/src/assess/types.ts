import type { Texts } from '@tuoyu/core';
import type { Official } from '@tuoyu/scheme';
import type { CreditFactId } from '../facts/facts.js';
import type { CreditChoices, FigureAdoption, LastDay, RegimeId, RegimePeriod } from '../periods/types.js';
import type { Direction } from '../records/direction.js';
import type { CatalogueEdition, CatalogueKind, RecordKind } from '../records/kinds.js';
import type {
  CreditIssue,
  CreditSubject,
  DecidingField,
  DecisionBasis,
  LeftOut,
  RecordDoubt,
  RecordState,
  Severity,
  StateChange,
} from '../records/types.js';
import type { RepairStatus } from '../repair/types.js';
import type { Three } from '../three.js';
import type { CreditGrade } from './grade.js';

/** Format of a credit status. */
export const CREDIT_STATUS_FORMAT = 'tuoyu-credit-status/1';

/** What a record does to the grade. */
export interface RecordEffect {
  /** Facts that it fails or may fail. */
  readonly touches: readonly { readonly fact: CreditFactId; readonly fails: Exclude<Three, 'no'> }[];
  /** Grade as it would be without this record; null without a scheme. */
  readonly without: Pick<CreditGrade, 'guaranteed' | 'possible'> | null;
  /** Whether the grade differs from that. */
  readonly changesGrade: boolean;
}

/** A record on the day of the question. */
export interface RecordStatus {
  readonly id: string;
  readonly kind: RecordKind;
  readonly catalogueKind: CatalogueKind | 'local-supplement';
  readonly title: Texts;
  readonly direction: Direction;
  readonly decidedOn: string;
  readonly decidedBy: { readonly name: string; readonly field: DecidingField };
  readonly document: string | null;
  readonly severity: Severity | null;
  readonly legalBasis: readonly DecisionBasis[];
  readonly state: RecordState;
  /** Changes of state up to the day, oldest first. */
  readonly history: readonly StateChange[];
  readonly live: Three;
  /** The register says active after the law has ended it. */
  readonly shouldHaveStopped: boolean;
  readonly sureUntil: LastDay | null;
  readonly possiblyUntil: LastDay | null;
  readonly regimes: readonly RegimePeriod[];
  /** Empty once it is repaired or no longer shown. */
  readonly repair: readonly RepairStatus[];
  readonly effect: RecordEffect;
  readonly doubts: readonly RecordDoubt[];
  readonly questions: readonly Texts[];
}

/** Kinds of what happens to a record. */
export type CreditEventKind =
  | 'decided'
  | 'state-changed'
  | 'shown'
  | 'repair-possible'
  | 'sure-end'
  | 'possible-end'
  | 'regime-begins'
  | 'regime-undecided'
  | 'regime-ends'
  | 'abnormal-list-overdue'
  | 'evaluation-ends'
  | 'register-ends'
  | 'records-expire';

/** Something that happens on a day. */
export interface CreditEvent {
  /** ISO day. */
  readonly on: string;
  readonly kind: CreditEventKind;
  /** Id of the record; null for the whole file. */
  readonly record: string | null;
  readonly regime: RegimeId | null;
  readonly text: Texts;
}

/** What changes by itself. */
export interface CreditChange {
  readonly on: string;
  readonly events: readonly CreditEvent[];
  /** Grade from that day on, if nothing new is decided; null without a scheme. */
  readonly grade: CreditGrade | null;
  /** Names of the rules by which time alone makes the grade worse; empty when it does not. */
  readonly worsenedBy: readonly string[];
}

/** Where a subject stands on a day; plain JSON. */
export interface CreditStatus {
  readonly format: typeof CREDIT_STATUS_FORMAT;
  readonly asOf: string;
  readonly subject: CreditSubject;
  readonly catalogue: CatalogueEdition | null;
  readonly collectedOn: string | null;
  /** Null where no grade was asked for. */
  readonly scheme: { readonly id: string; readonly version: string; readonly title: Texts } | null;
  /** The document that makes the grade official; false where there is none. */
  readonly official: Official | false;
  readonly grade: CreditGrade | null;
  readonly choices: CreditChoices;
  readonly adoptions: readonly FigureAdoption[];
  /** By day of decision, then id. */
  readonly records: readonly RecordStatus[];
  readonly changes: readonly CreditChange[];
  readonly leftOut: readonly LeftOut[];
  readonly issues: readonly CreditIssue[];
  /** What no source answers. */
  readonly questions: readonly Texts[];
}
