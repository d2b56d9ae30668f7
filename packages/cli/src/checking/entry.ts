import {
  type Answer,
  evaluate,
  type Outcome,
  type Plan,
  REPORT_FORMAT,
  type Report,
  stamp,
  type Waiver,
} from '@tuoyu/core';
import type { Institution } from '@tuoyu/model';
import type { Decisions } from '../reading/decisions.js';
import type { Place, ReadProblem, RecordItem, UnreadableItem } from '../reading/item.js';
import { type ParsedItem, parsedItem } from '../reading/parsed-item.js';

/** A report with where its record came from. */
export interface PlacedReport extends Report {
  readonly input: Report['input'] & Place;
}

/** What stands in the place of a report when a record can not be read. */
export interface ReadFailure {
  readonly format: typeof REPORT_FORMAT;
  readonly input: Place;
  readonly error: {
    readonly code: ReadProblem;
    readonly line: number;
    readonly column: number;
    readonly found?: string;
    readonly expected?: string;
  };
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
  /** Outcomes of which no findings are made, since nobody writes them down. */
  readonly omit: readonly Outcome[];
}

/** Reads and judges one record. */
export const entryOf = (item: RecordItem | UnreadableItem, bench: Bench): Entry =>
  item.kind === 'unreadable' ? failureOf(item) : judged(item, parsedItem(item), bench);

/** What stands in the place of a report when a record can not be read. */
export const failureOf = ({
  place,
  alone,
  problem: code,
  column,
  found,
  expected,
}: UnreadableItem): Entry => {
  const more = {
    ...(found === undefined ? {} : { found }),
    ...(expected === undefined ? {} : { expected }),
  };
  const error = { code, line: place.line, column, ...more };
  return { kind: 'failure', alone, failure: { format: REPORT_FORMAT, input: place, error } };
};

/** Judges a record that was read. */
export const judged = (
  { place, alone }: Pick<RecordItem, 'place' | 'alone'>,
  { institution, unknowns, issues }: ParsedItem,
  { plan, answers, waivers, stamp: stamped, omit }: Bench,
): Entry => {
  const key = institution.key ?? undefined;
  const report = evaluate(plan, institution, {
    unknowns,
    ...(key === undefined ? {} : { key }),
    issues,
    answers: answers.of(key),
    waivers: waivers.of(key),
    omit,
    ...(stamped ? { stamp } : {}),
  });
  const input = { ...report.input, ...place };
  return { kind: 'report', alone, institution, report: { ...report, input } };
};
