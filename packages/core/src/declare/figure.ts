import type { Basis } from './basis.js';
import type { Period } from './instrument.js';
import type { Texts } from './texts.js';

/** A number, or for a `superset` figure a list of codes. */
export type FigureValue = number | readonly string[];

/** One value of a figure and the period in which it holds. */
export interface FigureVersion extends Period {
  readonly value: FigureValue;
  readonly basis: Basis;
}

/**
 * What makes a figure stricter: a higher `floor`, a lower `ceiling`, a larger `superset`. A figure without a sense can
 * not be overridden.
 */
export type Sense = 'floor' | 'ceiling' | 'superset';

/** A figure of the law with its history. */
export interface Figure {
  readonly id: string;
  readonly title: Texts;
  readonly unit: string;
  readonly sense?: Sense;
  /** Oldest first, without overlap. A version without its own dates holds while its instrument is in force. */
  readonly versions: readonly FigureVersion[];
}

/** A stricter value that a lower layer sets for a figure of an upper one. */
export interface FigureOverride extends FigureVersion {
  readonly figure: string;
}
