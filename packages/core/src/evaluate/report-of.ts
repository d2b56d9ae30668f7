import type { Plan } from '../compile/plan.js';
import type { Context } from '../interpret/context.js';
import { NO_UNKNOWNS } from '../interpret/read.js';
import type { Answer, Issue, Outcome, Report, Waiver } from '../report/report.js';
import { REPORT_FORMAT } from '../report/report.js';
import type { Stamp } from '../report/stamp.js';
import { ENGINE } from '../version.js';
import { type ProvenanceMap, unknownsFrom } from './provenance.js';
import type { UnknownReason } from './reason.js';
import { standing } from './standing.js';

/** What lies beside a record. */
export interface EvaluateOptions {
  /** Names the record in the report. */
  readonly key?: string;
  /**
   * Outcomes whose findings are left out, for bulk work: mostly `['pass', 'not-applicable']`, which are most of them. They
   * are counted in the summary as ever, and not even made by the engine `fast`. The report says so in `omitted`.
   */
  readonly omit?: readonly Outcome[];
  /** Why fields are unknown, by pointer; on a list that stands in the record it says that the list is partial. */
  readonly unknowns?: { readonly [pointer: string]: UnknownReason };
  readonly provenance?: ProvenanceMap;
  readonly answers?: readonly Answer[];
  readonly waivers?: readonly Waiver[];
  /** What reading the record found; carried into the report as it is. */
  readonly issues?: readonly Issue[];
  /** Adds hashes of the input and the packs: the function `stamp`. They cost more than the evaluation. */
  readonly stamp?: (plan: Plan, record: unknown) => Stamp;
}

/** What one evaluation needs beside the plan and the record. */
export interface Given {
  readonly context: Context;
  /** Answers that are valid on the day. */
  readonly answers: readonly Answer[];
}

/** What lies beside a record, made ready for its evaluation. */
export const givenOf = (plan: Plan, record: unknown, options: EvaluateOptions): Given => {
  const { asOf } = plan.context;
  const unknowns =
    options.provenance === undefined
      ? (options.unknowns ?? NO_UNKNOWNS)
      : { ...unknownsFrom(plan.context.fields, record, options.provenance, asOf), ...options.unknowns };
  return {
    context: { ...plan.context, unknowns },
    answers: (options.answers ?? []).filter(
      ({ on, validUntil }) => standing(on, validUntil, asOf) === 'active',
    ),
  };
};

/** Writes the report around what was judged. */
export const reportOf = (
  plan: Plan,
  record: unknown,
  options: EvaluateOptions,
  judged: (given: Given) => Pick<Report, 'summary' | 'measures' | 'findings'>,
): Report => {
  const stamped = options.stamp?.(plan, record);
  const { summary, measures, findings } = judged(givenOf(plan, record, options));
  return {
    format: REPORT_FORMAT,
    profile: plan.profile.id,
    asOf: plan.asOf,
    place: plan.place,
    phase: plan.phase,
    choices: plan.choices,
    adoptions: plan.adoptions,
    answers: options.answers ?? [],
    waivers: options.waivers ?? [],
    engine: ENGINE,
    packs: stamped?.packs ?? plan.packs,
    input: {
      ...(options.key === undefined ? {} : { key: options.key }),
      ...(stamped && { hash: stamped.hash }),
    },
    issues: options.issues ?? [],
    summary,
    measures,
    rules: plan.ruleSummaries,
    topics: plan.topics,
    findings,
    ...(options.omit?.length && { omitted: options.omit }),
  };
};
