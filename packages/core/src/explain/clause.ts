import type { Basis } from '../declare/basis.js';
import type { FigureValue } from '../declare/figure.js';
import type { Texts } from '../declare/texts.js';
import type { Expr } from '../expression/expression.js';
import type { ReportValue } from '../report/report.js';

/** What became of a part of a rule: `known` and `unknown` stand for values that are neither true nor false. */
export type ClauseState = 'true' | 'false' | 'known' | 'unknown' | 'not-reached';

/** A figure as it was used, with where it comes from. */
export interface ClauseFigure {
  readonly id: string;
  readonly title: Texts;
  readonly unit: string;
  /** The value in force; absent where it is not one value. */
  readonly value?: FigureValue;
  /** Every source that gives this value on this day. */
  readonly basis: readonly Basis[];
}

/** A part of a rule as it was judged. */
export interface Clause {
  /** The expression as it is declared. */
  readonly expr: Expr;
  /** The expression in words. */
  readonly text: string;
  readonly state: ClauseState;
  /** Where in the record the part reads, for fields and for elements of lists. */
  readonly pointer?: string;
  /** Absent for parts that were not reached, and for masked ones. */
  readonly value?: ReportValue;
  /** The value in words: codes by their label, numbers with their unit. */
  readonly valueText?: string;
  /** The value is personal and is not shown. */
  readonly masked?: true;
  readonly figure?: ClauseFigure;
  /** What went wrong, for a part that could not be judged. */
  readonly error?: string;
  readonly children: readonly Clause[];
}
