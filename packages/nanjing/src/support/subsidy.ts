import type { Issue } from '@tuoyu/core';
import { shapeIssues } from '../shape/issues.js';
import { count, day, flag, object, published, type ShapeSchema, text } from '../shape/schema.js';
import { fenShape } from './money.js';

/** Format of a rule of subsidies. */
export const SUBSIDY_FORMAT = 'tuoyu-nanjing-subsidy/1';

/** Rates of a subsidy that a caller supplies: nobody has read the reward rule of Nanjing. All amounts in whole fen. */
export interface SubsidyRule {
  readonly format: typeof SUBSIDY_FORMAT;
  /** Text that sets it, as the caller names it. */
  readonly source: string;
  /** Day of that text or of the look-up. */
  readonly on: string;
  /** For each child and month of care. */
  readonly perChildMonthFen?: number;
  /** For each place and year. */
  readonly perPlaceFen?: number;
  /** Once, for each place that was newly made. */
  readonly perNewPlaceFen?: number;
  /** Most of a year. */
  readonly mostFen?: number;
  /** Only for recognised affordable institutions. */
  readonly affordableOnly?: boolean;
}

/** JSON Schema of {@link SubsidyRule}. */
export const SUBSIDY_SCHEMA: ShapeSchema = /* @__PURE__ */ published(
  'subsidy',
  'Rates of a subsidy, from a text that the caller names',
  object(
    { format: { const: SUBSIDY_FORMAT }, source: text, on: day },
    {
      perChildMonthFen: fenShape,
      perPlaceFen: fenShape,
      perNewPlaceFen: fenShape,
      mostFen: fenShape,
      affordableOnly: flag,
    },
  ),
);

/** What a year of an institution counts. What is absent is not known. */
export interface SubsidyFacts {
  /** Months of care of all children together. */
  readonly childMonths?: number | undefined;
  readonly places?: number | undefined;
  readonly newPlaces?: number | undefined;
  readonly affordable?: boolean | undefined;
}

const FACTS: ShapeSchema = object(
  {},
  { childMonths: count, places: count, newPlaces: count, affordable: flag },
);

/** A subsidy by the caller's rates. */
export interface SubsidyResult {
  /** The rates are the caller's, not of the plan. */
  readonly official: false;
  readonly source: string | null;
  /** Whole fen; null while a fact is missing. */
  readonly fen: number | null;
  /** The parts that are known, before the most of a year. */
  readonly parts: readonly { readonly rate: string; readonly count: number; readonly fen: number }[];
  /** Facts that are missing. */
  readonly needs: readonly string[];
  readonly issues: readonly Issue[];
}

const rates = [
  ['perChildMonthFen', 'childMonths'],
  ['perPlaceFen', 'places'],
  ['perNewPlaceFen', 'newPlaces'],
] as const;

/**
 * Adds up a subsidy from the caller's rates and counts. An institution that is known not to be affordable gets nothing
 * from a rule for affordable ones. A result beyond what a number holds exactly is an issue.
 */
export const subsidy = (rule: unknown, facts: SubsidyFacts): SubsidyResult => {
  const issues = [...shapeIssues(SUBSIDY_SCHEMA, rule), ...shapeIssues(FACTS, facts, '/facts')];
  if (issues.length > 0) return { official: false, source: null, fen: null, parts: [], needs: [], issues };
  const given = rule as SubsidyRule;
  const { source, mostFen } = given;
  const barred = given.affordableOnly === true && facts.affordable === false;
  if (barred) return { official: false, source, fen: 0, parts: [], needs: [], issues };
  const asked = rates.filter(([rate]) => given[rate] !== undefined);
  const parts = asked.flatMap(([rate, counted]) => {
    const n = facts[counted];
    return n === undefined ? [] : [{ rate, count: n, fen: n * (given[rate] as number) }];
  });
  const needs = [
    ...asked.filter(([, counted]) => facts[counted] === undefined).map(([, counted]) => counted),
    ...(given.affordableOnly === true && facts.affordable === undefined ? ['affordable'] : []),
    ...(asked.length === 0 ? ['rates'] : []),
  ];
  const sum = parts.reduce((total, { fen }) => total + fen, 0);
  const exact = [sum, ...parts.map(({ fen }) => fen)].every(Number.isSafeInteger);
  return {
    official: false,
    source,
    fen: needs.length > 0 || !exact ? null : Math.min(sum, mostFen ?? sum),
    parts: exact ? parts : [],
    needs,
    issues: exact
      ? issues
      : [
          {
            pointer: '',
            code: 'out-of-domain',
            found: String(sum),
            expected: `<= ${Number.MAX_SAFE_INTEGER}`,
          },
        ],
  };
};
