import type { Plan } from '../compile/plan.js';
import type { Context } from '../interpret/context.js';
import { NO_UNKNOWNS } from '../interpret/read.js';
import type { Answer, Issue, Report, Waiver } from '../report/report.js';
import { REPORT_FORMAT } from '../report/report.js';
import { ENGINE } from '../version.js';
import { type ProvenanceMap, unknownsFrom } from './provenance.js';
import type { UnknownReason } from './reason.js';
import { standing } from './standing.js';

/** What lies beside a record. */
export interface EvaluateOptions {
  /** Names the record in the report. */
  readonly key?: string;
  /** Why fields are unknown, by pointer; on a list that stands in the record it says that the list is partial. */
  readonly unknowns?: { readonly [pointer: string]: UnknownReason };
  readonly provenance?: ProvenanceMap;
  readonly answers?: readonly Answer[];
  readonly waivers?: readonly Waiver[];
  /** What reading the record found; carried into the report as it is. */
  readonly issues?: readonly Issue[];
  /** Adds hashes of the input and the packs, made by this: `hashOf`. They cost more than the evaluation. */
  readonly stamp?: (value: unknown) => string;
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
  const { stamp } = options;
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
    packs: stamp === undefined ? plan.packs : stampedPacks(plan, stamp),
    input: {
      ...(options.key === undefined ? {} : { key: options.key }),
      ...(stamp === undefined ? {} : { hash: stamp(record) }),
    },
    issues: options.issues ?? [],
    summary,
    measures,
    rules: plan.ruleSummaries,
    topics: plan.topics,
    findings,
  };
};

const stampedPacks = ({ profile }: Plan, stamp: (value: unknown) => string) =>
  profile.layers
    .flatMap((layer) => layer.packs)
    .map((pack) => ({ name: pack.name, version: pack.version, hash: stamp(pack) }));
