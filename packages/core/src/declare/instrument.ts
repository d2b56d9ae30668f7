import type { Texts } from './texts.js';

/**
 * How a figure or a clause was verified: `primary` when the clause itself was read in the text or in a faithful
 * reproduction, `secondary` when another source reports it, `unverified` when it is only commonly cited.
 */
export type Verification = 'primary' | 'secondary' | 'unverified';

/** Legal force of an instrument, strongest first. The first five can bind an institution. */
export type Force =
  | 'law'
  | 'regulation'
  | 'ministerial-order'
  | 'mandatory-standard'
  | 'normative-document'
  | 'industry-code'
  | 'recommended-standard'
  | 'guide'
  | 'policy-plan'
  | 'draft';

/** A period of ISO days, both ends included; an absent end is open. */
export interface Period {
  readonly from?: string;
  readonly to?: string;
}

/** The force that an instrument has during a period. Outside all periods it is not in force. */
export interface ForcePeriod extends Period {
  readonly force: Force;
  /** How the dates and the force were verified. */
  readonly verified: Verification;
  /** What changed at the start of this period. */
  readonly note?: string;
}

/** What the engine needs to know of a legal text. Registers may carry more. */
export interface InstrumentFacts {
  /** Stable id, for example `setup-standard-2019`. */
  readonly id: string;
  readonly title: Texts;
  /** Document or standard number as printed, absent when unknown. */
  readonly number?: string;
  /** Force over time, oldest first, without overlap. Empty for a text that never was in force, such as a draft. */
  readonly force: readonly ForcePeriod[];
  /** Id of the choice that decides whether the text is still in force, where no text says so. */
  readonly validityChoice?: string;
}
