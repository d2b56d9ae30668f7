import type { Texts } from '@tuoyu/core';
import type { CatalogueEdition, CatalogueKind, RecordKind } from './kinds.js';

/** Format of a file of credit records. */
export const CREDIT_RECORDS_FORMAT = 'tuoyu-credit-records/1';

/** Grades of negative data, lightest first (order 36). They are data of the sector department, never derived from a fine. */
export const severities = ['minor', 'general', 'serious'] as const;
/** A grade of negative data. */
export type Severity = (typeof severities)[number];

/** States of a record. `withdrawn`: the decision was changed, revoked or void; it leaves no trace. */
export const recordStates = ['active', 'objected', 'repaired', 'expired', 'withdrawn'] as const;
/** A state of a record. */
export type RecordState = (typeof recordStates)[number];

/** Fields of the body that decided. */
export const decidingFields = [
  'health',
  'market-regulation',
  'civil-affairs',
  'education',
  'fire',
  'police',
  'human-resources',
  'tax',
  'court',
  'other',
] as const;
/** The field of a deciding body. */
export type DecidingField = (typeof decidingFields)[number];

/** Kinds of penalty that the periods of display tell apart. */
export const penaltyKinds = [
  'warning',
  'circulated-criticism',
  'fine',
  'confiscation',
  'closure',
  'business-restricted',
  'job-ban',
  'downgrade',
  'licence-suspended',
  'licence-revoked',
  'other',
] as const;
/** A kind of penalty. */
export type PenaltyKind = (typeof penaltyKinds)[number];

/** Legal forms of subjects. A natural person is never one. */
export const subjectKinds = [
  'enterprise',
  'individual-business',
  'social-organisation',
  'public-institution',
  'other-body',
] as const;
/** A legal form. */
export type SubjectKind = (typeof subjectKinds)[number];

/** Whose records these are. */
export interface CreditSubject {
  readonly kind: SubjectKind | null;
  readonly name: string | null;
  readonly creditCode: string | null;
  /** Six-digit code of the seat. */
  readonly place: string | null;
}

/** One change of state. */
export interface StateChange {
  /** ISO day from which the state holds. */
  readonly on: string;
  readonly state: RecordState;
  /** Number of the document that made the change. */
  readonly document?: string | undefined;
}

/** A clause that a decision rests on, as printed. */
export interface DecisionBasis {
  readonly text: string;
  readonly clause?: string | undefined;
}

/** What is asked of a penalty. Null is not known. */
export interface PenaltyFacts {
  readonly kinds: readonly PenaltyKind[];
  readonly procedure: 'summary' | 'ordinary' | null;
  readonly fineYuan: number | null;
  /** Whether the fine is low by the line that the province sets; the line itself is in no source. */
  readonly lowFine: boolean | null;
  /** Whether the body sits in another province than the subject. */
  readonly crossProvince: boolean | null;
  /** Last ISO day of a restriction or ban. */
  readonly bannedUntil: string | null;
}

/** What is asked of an entry on a list. */
export interface ListFacts {
  /** Why it was listed; only the reason that a period hangs on is told apart. */
  readonly reason: 'abnormal-list-uncured' | 'other' | null;
  /** Whether the cause was put right. */
  readonly cured: boolean | null;
  /** Whether the same happened again since; the clean years of article 17 hang on it. */
  readonly again: boolean | null;
}

/** What is asked of an evaluation result. */
export interface EvaluationFacts {
  readonly by: 'public' | 'industry' | 'social-organisation';
  /** Grade as printed. */
  readonly grade: string;
  /** Last ISO day on which it counts. */
  readonly validUntil: string | null;
}

/** What is known of the conditions of repair. Null is not known. */
export interface RepairFacts {
  /** The wrong is righted and the duties are met. */
  readonly dutiesMet: boolean | null;
  readonly dutiesMetOn: string | null;
  /** A public credit promise was given. */
  readonly promise: boolean | null;
  /** Other conditions of the law hold. */
  readonly otherConditions: boolean | null;
  /** Harm was undone (market regulator). */
  readonly harmUndone: boolean | null;
  /** Punished again for the same kind of wrong (market regulator). */
  readonly sameKindAgain: boolean | null;
  /** On the abnormal or the serious list (market regulator). */
  readonly onList: boolean | null;
  /** A law or a central policy excludes repair. */
  readonly excluded: boolean | null;
}

/** Whether and since when a record is shown. Null is not known. */
export interface Publication {
  readonly shown: boolean | null;
  readonly on: string | null;
}

/** Why a record does not count as it is written. */
export type RecordDoubt =
  | 'repair-too-early'
  | 'repair-perhaps-too-early'
  | 'duplicate'
  | 'not-surely-catalogued'
  | 'state-unclear';

/** A credit record as read; null is not known. */
export interface CreditRecord {
  readonly id: string;
  readonly kind: RecordKind;
  readonly catalogueKind: CatalogueKind | 'local-supplement';
  /** Kind as the local supplement names it; null for kinds of the national catalogue. */
  readonly supplementKind: string | null;
  readonly decidedBy: { readonly name: string; readonly field: DecidingField };
  /** Number of the deciding document. */
  readonly document: string | null;
  /** ISO day of the deciding document, from which the periods run. */
  readonly decidedOn: string;
  readonly severity: Severity | null;
  readonly legalBasis: readonly DecisionBasis[];
  readonly penalty: PenaltyFacts | null;
  readonly list: ListFacts | null;
  readonly evaluation: EvaluationFacts | null;
  /** Of a promise whether it was kept, of a judgment whether it was performed. */
  readonly kept: boolean | null;
  readonly publication: Publication;
  readonly repair: RepairFacts;
  readonly state: RecordState;
  /** Oldest first. */
  readonly history: readonly StateChange[];
  readonly doubts: readonly RecordDoubt[];
}

/** Codes of what can be wrong with a file of records. */
export type CreditIssueCode =
  | 'not-a-record-file'
  | 'missing'
  | 'bad-type'
  | 'bad-date'
  | 'unknown-key'
  | 'unknown-code'
  | 'unknown-kind'
  | 'unknown-severity'
  | 'unknown-state'
  | 'unknown-edition'
  | 'not-credit-data'
  | 'not-in-edition'
  | 'edition-not-read'
  | 'person-not-rated'
  | 'future-decision'
  | 'published-before-decision'
  | 'state-before-decision'
  | 'state-differs'
  | 'history-missing'
  | 'repair-too-early'
  | 'duplicate-id'
  | 'duplicate'
  | 'possible-duplicate'
  | 'personal-data'
  | 'records-expired'
  | 'records-older'
  | 'records-partial';

/** Something wrong in a file, with its place. `found` never shows a value that may be personal. */
export interface CreditIssue {
  /** JSON pointer into the file; empty for the whole. */
  readonly pointer: string;
  /** Id of the record, where one could be read. */
  readonly record: string | null;
  readonly code: CreditIssueCode;
  readonly found: string | null;
  readonly expected: string;
  readonly message: Texts;
}

/** An element that is no credit data, or that could not be read. */
export interface LeftOut {
  readonly pointer: string;
  readonly id: string | null;
  readonly code: CreditIssueCode;
  readonly message: Texts;
  /** True where it may be a record all the same: then it keeps the grade open downwards. */
  readonly mayCount: boolean;
}

/** A local supplement to the national catalogue (order 36 article 4); who made it and which kinds it names. */
export interface LocalSupplement {
  readonly document: string;
  readonly kinds: readonly string[];
}

/** The records of one subject, ready to be assessed. */
export interface CreditFile {
  readonly format: typeof CREDIT_RECORDS_FORMAT;
  readonly subject: CreditSubject;
  /** Edition of the national catalogue by which the records were chosen. */
  readonly catalogue: CatalogueEdition | null;
  readonly supplement: LocalSupplement | null;
  /** ISO day on which the records were collected. */
  readonly collectedOn: string | null;
  /** Last ISO day on which they may be relied on. */
  readonly validUntil: string | null;
  /** There may be more records than these. */
  readonly partial: boolean;
  /** By day of decision, then id; withdrawn ones are not among them. */
  readonly records: readonly CreditRecord[];
  readonly leftOut: readonly LeftOut[];
}

/** What {@link parseCreditRecords} gives. Without a file nothing could be read. */
export interface ParsedCreditRecords {
  readonly file: CreditFile | null;
  readonly issues: readonly CreditIssue[];
}
