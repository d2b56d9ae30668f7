/** Format of the record of an assessment. */
export const ASSESSMENT_FORMAT = 'tuoyu-assessment/1';

/** Who assesses. The plan of Nanjing names the first two kinds. */
export type AssessorKind =
  | 'professional-agency'
  | 'industry-association'
  | 'authority'
  | 'institution-itself'
  | 'other';

/** A tie between an assessor and the institution. */
export interface Interest {
  readonly kind: 'owner' | 'employed' | 'relative' | 'paid' | 'competitor' | 'other';
  /** Last ISO day of the tie; null while it lasts. */
  readonly until: string | null;
}

/** Somebody who takes part in an assessment. */
export interface AssessmentPerson {
  readonly id: string;
  readonly role: 'lead' | 'member' | 'observer';
  readonly qualifications: readonly string[];
  /** Ties to the institution; null where the person has declared nothing yet. */
  readonly interests: readonly Interest[] | null;
  /** ISO day of the declaration. */
  readonly declaredOn: string | null;
}

/** A visit to the institution. */
export interface SiteVisit {
  readonly on: string;
  readonly people: readonly string[];
  readonly minutes: number | null;
  readonly announced: boolean | null;
}

/** What one assessor gave to one item. */
export interface AssessorScore {
  readonly item: string;
  /** Id of the person. */
  readonly by: string;
  readonly value: string | number;
  readonly on: string;
  readonly evidence?: string;
}

/** What several assessors agreed on after their scores differed. */
export interface Reconciliation {
  readonly item: string;
  readonly value: string | number;
  readonly by: readonly string[];
  readonly on: string;
  readonly reason: string;
}

/** An objection to a result. */
export interface Objection {
  readonly id: string;
  readonly on: string;
  readonly about: string;
  /** ISO day of the answer; `none` where there is known to be none. */
  readonly answeredOn: string | 'none' | null;
  readonly upheld: boolean | null;
}

/**
 * The record of one assessment of one institution. Null is not known. What is known not to have been done is `none`: only
 * that can fail, for nothing is read from a gap.
 */
export interface AssessmentRecord {
  readonly format: typeof ASSESSMENT_FORMAT;
  readonly id: string;
  readonly institution: { readonly key?: string; readonly name?: string; readonly creditCode?: string };
  /** Division (GB/T 2260) of the institution. */
  readonly place: string | null;
  readonly scheme: { readonly id: string; readonly version: string; readonly hash?: string };
  /** By whose order, with the document and its ISO day. */
  readonly mandate: { readonly by: string; readonly document: string; readonly on: string } | null;
  readonly assessor: { readonly name: string; readonly kind: AssessorKind | null };
  readonly people: readonly AssessmentPerson[];
  /** ISO day on which the assessment was finished. */
  readonly assessedOn: string | null;
  /** The assessment before; `none` for the first. */
  readonly previous: { readonly assessedOn: string; readonly level: string | null } | 'none' | null;
  readonly visits: readonly SiteVisit[];
  readonly scores: readonly AssessorScore[];
  readonly reconciliations: readonly Reconciliation[];
  /** When the result was put up for objections. */
  readonly notice: { readonly from: string; readonly to: string; readonly where: string } | 'none' | null;
  readonly objections: readonly Objection[];
  readonly decision: {
    readonly on: string;
    /** Id of the level of the scheme; null where none was given. */
    readonly level: string | null;
    readonly by: string;
    readonly votes: { readonly for: number; readonly against: number; readonly abstained: number } | null;
    /** ISO day on which the institution was told. */
    readonly toldOn: string | 'none' | null;
  } | null;
  readonly publication: { readonly on: string; readonly where: string } | 'none' | null;
  readonly validity: { readonly from: string; readonly until: string } | null;
}
