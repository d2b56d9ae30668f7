import type { ForcePeriod, InstrumentFacts, Texts, Verification } from '@tuoyu/core';
import type { InstrumentId } from './ids.js';

/** What a text is by its form, apart from the force that it has on a day. */
export type InstrumentKind =
  | 'law'
  | 'administrative-regulation'
  | 'local-regulation'
  | 'judicial-interpretation'
  | 'ministerial-order'
  | 'local-government-rule'
  | 'normative-document'
  | 'local-normative-document'
  | 'mandatory-standard'
  | 'recommended-standard'
  | 'industry-code'
  | 'industry-standard'
  | 'local-standard'
  | 'guide'
  | 'policy-document'
  | 'plan'
  | 'association-document'
  | 'draft';

/**
 * A day, month or year (`2019-10-08`, `2021-08`, `2020`), as exact as the source gives it, with the tag of the row
 * that states it.
 */
export interface DatedFact {
  readonly date: string;
  readonly verified: Verification;
  readonly note?: string;
}

/** The dates of a text that are known. An absent date is unknown, never guessed. */
export interface InstrumentDates {
  readonly adopted?: DatedFact;
  readonly issued?: DatedFact;
  readonly published?: DatedFact;
  readonly effective?: DatedFact;
  /** Later wordings, oldest first. */
  readonly amended?: readonly DatedFact[];
  /** First day without the text, when another text repealed it or its own term ended. */
  readonly ended?: DatedFact;
}

/** How one text stands to another. */
export type RelationKind =
  | 'implements'
  | 'annexed-to'
  | 'replaces'
  | 'replaced-by'
  | 'draft-of'
  | 'drafted-as'
  | 'amends'
  | 'amended-by'
  | 'reached-through'
  | 'mandatory-clauses-moved-to'
  | 'refers-to'
  | 'assesses-against';

/** A relation from the text that carries it to another text of the register. */
export interface Relation {
  readonly kind: RelationKind;
  readonly to: InstrumentId;
  readonly verified: Verification;
  readonly note?: string;
}

/** How and where a text was read. */
export interface Reading {
  readonly verified: Verification;
  /** Dossier and source key, such as `national S24`. */
  readonly source: string;
  /** What was read, and in which copy. */
  readonly where: string;
}

/** Clauses whose force differs from that of the text around them. */
export interface ClauseForce {
  readonly clauses: readonly string[];
  readonly force: readonly ForcePeriod[];
}

/**
 * Standing of a text on a day: `uncertain` when the day lies between the first and the last day on which the text
 * may have begun or when no source says whether it applies, `depends-on-choice` when a choice of the profile decides.
 */
export type InstrumentStatus = 'draft' | 'pending' | 'uncertain' | 'in-force' | 'depends-on-choice' | 'ended';

/** A legal text of the register. */
export interface Instrument extends InstrumentFacts {
  readonly id: InstrumentId;
  /** Name used in running text. */
  readonly shortTitle: Texts;
  /** Tag of `number`; as `verification` when absent. */
  readonly numberVerified?: Verification;
  /** Numbers of the notices or editions that carry the text. */
  readonly otherNumbers?: readonly string[];
  /** Bodies that issued the text. Empty when unknown. */
  readonly issuers: readonly Texts[];
  readonly kind: InstrumentKind;
  readonly dates: InstrumentDates;
  /**
   * First possible day of force: beside a first period with a start, that start is only the last possible one; beside
   * one without a start the day of effect is unknown, and nothing applies before this day.
   */
  readonly startsNotBefore?: string;
  /**
   * Day from which `validityChoice` decides (every day of force when absent); for a text without such a choice, the day
   * from which no source says whether it still applies.
   */
  readonly undecidedFrom?: string;
  /** Clauses with a force of their own. */
  readonly clauseForce?: readonly ClauseForce[];
  readonly relations: readonly Relation[];
  /** Never empty. */
  readonly verification: readonly [Reading, ...Reading[]];
  /** Standing on `registerDate`. */
  readonly status: InstrumentStatus;
  /** Day by which the standing must be looked up again. */
  readonly reviewBy?: string;
  /** GB/T 2260 code of the division to which a local text is limited. */
  readonly place?: string;
  /** What a reader should know before citing the text. */
  readonly note?: string;
  /** What is not known of the text. */
  readonly unknown: readonly string[];
}
