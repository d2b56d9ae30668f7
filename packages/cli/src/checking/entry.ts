import {
  type Answer,
  evaluate,
  type Issue,
  type Plan,
  REPORT_FORMAT,
  type Report,
  stamp,
  type Waiver,
} from '@tuoyu/core';
import { type Institution, parseInstitution } from '@tuoyu/model';
import type { Decisions } from '../reading/decisions.js';
import type { Item, Place, ReadProblem } from '../reading/item.js';

/** A report with where its record came from. */
export interface PlacedReport extends Report {
  readonly input: Report['input'] & Place;
}

/** What stands in the place of a report when a record can not be read. */
export interface ReadFailure {
  readonly format: typeof REPORT_FORMAT;
  readonly input: Place;
  readonly error: { readonly code: ReadProblem; readonly line: number; readonly column: number };
}

/** A record that was checked, or why it was not. */
export type Entry =
  | {
      readonly kind: 'report';
      readonly alone: boolean;
      readonly report: PlacedReport;
      readonly institution: Institution;
    }
  | { readonly kind: 'failure'; readonly alone: boolean; readonly failure: ReadFailure };

/** What every record is judged with. */
export interface Bench {
  readonly plan: Plan;
  readonly answers: Decisions<Answer>;
  readonly waivers: Decisions<Waiver>;
  readonly stamp: boolean;
}

/** Reads and judges one record. */
export const entryOf = (item: Item, { plan, answers, waivers, stamp: stamped }: Bench): Entry => {
  const { place, alone } = item;
  if (item.kind === 'unreadable') {
    const error = { code: item.problem, line: place.line, column: item.column };
    return { kind: 'failure', alone, failure: { format: REPORT_FORMAT, input: place, error } };
  }
  const { institution, unknowns, issues } = parseInstitution(item.value);
  const key = institution.key ?? undefined;
  const report = evaluate(plan, institution, {
    unknowns,
    ...(key === undefined ? {} : { key }),
    issues: withOrigin(issues, item),
    answers: answers.of(key),
    waivers: waivers.of(key),
    ...(stamped ? { stamp } : {}),
  });
  return {
    kind: 'report',
    alone,
    institution,
    report: { ...report, input: { ...report.input, ...place } },
  };
};

const withOrigin = (issues: readonly Issue[], item: Item & { readonly kind: 'record' }): readonly Issue[] => {
  if (issues.length === 0) return issues;
  const lines = item.linesOf(issues.map(({ pointer }) => pointer));
  return issues.map((issue) => ({
    ...issue,
    origin: { file: item.place.file, line: lines.get(issue.pointer) ?? item.place.line },
  }));
};
