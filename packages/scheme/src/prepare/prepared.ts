import type { Fraction, Mode } from '../fraction.js';
import type { Dimension, Item } from '../language/item.js';
import type { Scheme } from '../language/scheme.js';
import type { Cap, Gate, Veto } from '../language/test.js';
import type { PointRange, RowSource } from '../rating/row.js';

/** Whether figures rest on a clause or on the author's choice. */
export type FigureSource = 'basis' | 'own-choice';

/** A node of the tree with everything that rating reads; the root is the scheme itself. */
export interface PreparedNode {
  readonly index: number;
  readonly id: string;
  readonly parent: number;
  readonly children: readonly number[];
  /** Leaves below, in scheme order; itself for a leaf. */
  readonly leaves: readonly number[];
  /** Weight among the parts that its mean is made of. */
  readonly weight: bigint;
  /** The same as a number; sums of all weights of a scheme are whole numbers that a number holds. */
  readonly plainWeight: number;
  /** Thousandths of a point; undefined where not known. */
  readonly max: bigint | undefined;
  /** Absent for the root. */
  readonly declared?: Dimension | Item;
  readonly figures: FigureSource;
  /** Points of its maximum in full; undefined where the maximum is not known. */
  readonly full: PointRange | undefined;
  /** Sources of rows that were made before and are the same in every rating, by outcome and number of subjects. */
  readonly sources: RowSource[];
}

/** What a dimension or item must reach: thousandths after rounding, or an exact share. */
export type PreparedBar = { readonly points: bigint } | { readonly share: Fraction };

/** A test that is good or not: a demand that is met, a veto that is not hit. More is never worse. */
export type PreparedTest =
  | { readonly kind: 'node'; readonly node: number; readonly bar: PreparedBar }
  | {
      readonly kind: 'count';
      readonly nodes: readonly number[];
      readonly count: number;
      readonly bar: PreparedBar;
    }
  | { readonly kind: 'rule'; readonly rule: string }
  | { readonly kind: 'breach'; readonly rules: readonly string[] | undefined }
  | { readonly kind: 'question' };

/** A gate, veto, cap or minimum, ready to be judged. Its index is its place in `tests`. */
export interface PreparedTestEntry {
  readonly index: number;
  readonly id: string;
  readonly role: 'gate' | 'minimum' | 'veto' | 'cap';
  /** For a gate the level that it guards; for a veto or cap the level to fall to. */
  readonly level: number;
  readonly test: PreparedTest;
  readonly figures: FigureSource;
  readonly declared: Gate | Veto | Cap | { readonly id: string; readonly title: Dimension['title'] };
  /** The answer that is good, for a question. */
  readonly good: 'yes' | 'no';
  /** A node of unknown maximum is involved. */
  readonly unknowable: boolean;
}

export interface PreparedLevel {
  readonly id: string;
  /** Thousandths of a point; undefined for a level without a band. */
  readonly from: bigint | undefined;
  /** Gates and minima that guard it, as indices into `tests`. */
  readonly guards: readonly number[];
}

/** A checked scheme made ready to rate. */
export interface Prepared {
  readonly scheme: Scheme;
  readonly hash: string;
  /** In scheme order, every node before its children; the root first. */
  readonly nodes: readonly PreparedNode[];
  readonly leaves: readonly number[];
  readonly bonus: readonly PreparedNode[];
  readonly bonusMax: bigint;
  readonly byId: ReadonlyMap<string, number>;
  /** Whether means are made of all leaves below rather than of children. */
  readonly flat: boolean;
  readonly how: 'mean' | 'opportunity' | 'all-or-nothing';
  readonly scale: bigint;
  /** Greatest score. */
  readonly top: bigint;
  readonly quantum: bigint;
  readonly mode: Mode;
  readonly levels: readonly PreparedLevel[];
  readonly tests: readonly PreparedTestEntry[];
  /** Rules that the scheme reads. */
  readonly rules: ReadonlySet<string>;
  /** Pointers of figures that the author does not know. */
  readonly unknownMaxima: readonly string[];
  readonly unknownBands: readonly string[];
}
