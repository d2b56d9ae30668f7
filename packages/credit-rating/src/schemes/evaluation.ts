import type { Basis, Texts } from '@tuoyu/core';
import { defineScheme, type Node, type Official, type Scheme } from '@tuoyu/scheme';
import { evaluationPlan, evaluationStandard } from '../cite.js';
import { CreditError } from '../error.js';
import { creditFactIds, creditMeasureIds } from '../facts/facts.js';
import { both } from '../texts.js';

/** Grades of the public evaluation, lowest first. Which words go with them differs from source to source. */
export const evaluationGrades = ['D', 'C', 'B', 'A'] as const;
/** A grade of the public evaluation. */
export type EvaluationGrade = (typeof evaluationGrades)[number];

/** What a caller who has the text knows of an evaluation: indicators and boundaries; neither is in any source here. */
export interface SuppliedEvaluation {
  /** Indicators with their points. */
  readonly children: readonly Node[];
  /** Sum of the points. */
  readonly max: number;
  /** First score of each grade above D. */
  readonly boundaries: { readonly [G in Exclude<EvaluationGrade, 'D'>]: number };
  /** Clauses that carry the figures; without them the figures are the caller's own. */
  readonly basis?: readonly Basis[] | undefined;
  /** The document that makes it official. */
  readonly official?: Official | undefined;
}

const gradeTitle = (grade: EvaluationGrade): Texts => both(`${grade}级`, `grade ${grade}`);

const levelsOf = (supplied: SuppliedEvaluation | undefined): Scheme['levels'] => {
  if (supplied === undefined)
    return evaluationGrades.map((id) => ({ id, title: gradeTitle(id), from: null, to: null }));
  const { C, B, A } = supplied.boundaries;
  if (!(0 < C && C < B && B < A && A <= supplied.max))
    throw new CreditError('bad-boundaries', { expected: '0 < C < B < A and A at most the maximum' });
  const from = { D: 0, C, B, A };
  const to = { D: C, C: B, B: A, A: supplied.max };
  return evaluationGrades.map((id) => ({ id, title: gradeTitle(id), from: from[id], to: to[id] }));
};

const schemeOf = (
  id: string,
  title: Texts,
  supplied: SuppliedEvaluation | undefined,
  more: Partial<Scheme>,
): Scheme =>
  defineScheme(
    {
      format: 'tuoyu-scheme/1',
      id,
      version: '1',
      title,
      official: supplied?.official ?? false,
      ...(supplied?.basis === undefined
        ? supplied === undefined
          ? { basis: [evaluationStandard('grade notation', 'nanjing 4.4')] }
          : { ownChoice: true as const }
        : { basis: supplied.basis }),
      max: supplied?.max ?? null,
      method: { kind: 'points', spread: 'whole' },
      rounding: { quantum: 0.001, mode: 'down' },
      children: supplied?.children ?? [
        {
          id: 'indicators',
          title: both('评价指标（没有查到）', 'indicators (in no source)'),
          max: null,
          from: { kind: 'rules', rules: ['credit/no-live-serious-record'], score: 'all-pass' },
        },
      ],
      levels: levelsOf(supplied),
      ...more,
    },
    { rules: creditFactIds, measures: creditMeasureIds },
  );

/**
 * The public evaluation in its notation A to D. Indicators and boundaries are in no source: until a caller supplies them
 * the grade stays the whole range. Throws a {@link CreditError} for boundaries out of order.
 */
export const publicEvaluationScheme = (supplied?: SuppliedEvaluation): Scheme =>
  schemeOf(
    'public-credit-evaluation',
    both('公共信用综合评价', 'Comprehensive public credit evaluation'),
    supplied,
    {},
  );

/**
 * An evaluation by a trade or department in the same notation, with the cap that a subject with public grade D is not
 * graded A (plan of 2026, known from one firm's code only).
 */
export const industryEvaluationScheme = (supplied?: SuppliedEvaluation): Scheme =>
  schemeOf(
    'industry-credit-evaluation',
    both('行业信用评价', 'Credit evaluation by a trade or department'),
    supplied,
    {
      caps: [
        {
          id: 'public-grade-d',
          title: both(
            '公共信用评价为D级的，行业评价不得为A级',
            'public grade D: not A in an industry evaluation',
          ),
          when: { kind: 'rule-fails', rule: 'credit/public-grade-not-d' },
          to: 'B',
          basis: [evaluationPlan('not known', 'nanjing 4.4')],
        },
      ],
    },
  );
