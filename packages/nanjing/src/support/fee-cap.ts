import type { Issue } from '@tuoyu/core';
import { shapeIssues } from '../shape/issues.js';
import { day, object, published, type ShapeSchema, text } from '../shape/schema.js';
import { fenShape } from './money.js';

/** Format of a fee cap. */
export const FEE_CAP_FORMAT = 'tuoyu-nanjing-fee-cap/1';

/**
 * A cap on the monthly care fee that a caller supplies: nobody has read the criteria of Nanjing. It is a fixed amount,
 * a share of the local income, or both, of which the lower holds.
 */
export interface FeeCap {
  readonly format: typeof FEE_CAP_FORMAT;
  /** Text that sets it, as the caller names it. */
  readonly source: string;
  /** Day of that text or of the look-up. */
  readonly on: string;
  /** Fen a month. */
  readonly fen?: number;
  /** Thousandths of the local disposable income of a month. */
  readonly incomeThousandths?: number;
}

/** JSON Schema of {@link FeeCap}. */
export const FEE_CAP_SCHEMA: ShapeSchema = /* @__PURE__ */ published(
  'fee-cap',
  'A cap on the monthly care fee, from a text that the caller names',
  object(
    { format: { const: FEE_CAP_FORMAT }, source: text, on: day },
    { fen: fenShape, incomeThousandths: { type: 'integer', minimum: 1, maximum: 1_000_000 } },
  ),
);

/** A fee against a cap. */
export interface FeeCapResult {
  /** The cap is the caller's, not of the plan. */
  readonly official: false;
  readonly source: string | null;
  readonly outcome: 'within' | 'above' | 'unknown';
  /** The cap that holds, in whole fen, rounded down; null while it is not known. */
  readonly capFen: number | null;
  /** How much too high the fee is, in whole fen; null unless it is above. */
  readonly overFen: number | null;
  /** Facts that are missing. */
  readonly needs: readonly ('feeFen' | 'incomeFen' | 'cap')[];
  readonly issues: readonly Issue[];
}

/** Fees and income of one month, in whole fen. What is absent is not known. */
export interface FeeFacts {
  readonly feeFen?: number | undefined;
  readonly incomeFen?: number | undefined;
}

const FACTS: ShapeSchema = object({}, { feeFen: fenShape, incomeFen: fenShape });

const none = (issues: readonly Issue[]): FeeCapResult => ({
  official: false,
  source: null,
  outcome: 'unknown',
  capFen: null,
  overFen: null,
  needs: [],
  issues,
});

/**
 * Compares a monthly care fee with the caller's cap. A fee equal to the cap is within it. The comparison is exact: a cap
 * that falls between two fen lets the lower one pass and not the higher.
 */
export const feeCap = (cap: unknown, facts: FeeFacts): FeeCapResult => {
  const issues = [...shapeIssues(FEE_CAP_SCHEMA, cap), ...shapeIssues(FACTS, facts, '/facts')];
  if (issues.length > 0) return none(issues);
  const { source, fen, incomeThousandths } = cap as FeeCap;
  const { feeFen, incomeFen } = facts;
  const share =
    incomeThousandths === undefined || incomeFen === undefined
      ? undefined
      : Number((BigInt(incomeFen) * BigInt(incomeThousandths)) / 1000n);
  const stated = fen === undefined && incomeThousandths === undefined;
  const waits = incomeThousandths !== undefined && incomeFen === undefined;
  const known = [fen, share].filter((one) => one !== undefined);
  const least = known.length === 0 ? undefined : Math.min(...known);
  const above = feeFen !== undefined && least !== undefined && feeFen > least;
  const settled = !waits && !stated && feeFen !== undefined;
  return {
    official: false,
    source,
    outcome: above ? 'above' : settled ? 'within' : 'unknown',
    capFen: waits || least === undefined ? null : least,
    overFen: above && !waits ? feeFen - least : null,
    needs: [
      ...(stated ? (['cap'] as const) : []),
      ...(feeFen === undefined ? (['feeFen'] as const) : []),
      ...(waits && !above ? (['incomeFen'] as const) : []),
    ],
    issues,
  };
};
