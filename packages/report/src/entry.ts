import type { REPORT_FORMAT, Report } from '@tuoyu/core';

/** A report with, where the command wrote it, the file and the line that its record came from. */
export interface PlacedReport extends Report {
  readonly input: Report['input'] & { readonly file?: string; readonly line?: number };
}

/** What stands in the place of a report when a record could not be read. */
export interface ReadFailure {
  readonly format: typeof REPORT_FORMAT;
  readonly input: { readonly file: string; readonly line: number };
  readonly error: {
    readonly code: string;
    readonly line: number;
    readonly column: number;
    /** The reason in words. */
    readonly message?: string;
  };
}

/** What is written down of one record: its report, or why there is none. */
export type ReportEntry =
  | {
      readonly kind: 'report';
      readonly report: PlacedReport;
      /** The record, where it is at hand; it only names places, and no personal value of it is shown. */
      readonly record?: unknown;
    }
  | { readonly kind: 'failure'; readonly failure: ReadFailure };

/** The entry of a stored report or of what stands in its place. */
export const entryFrom = (stored: PlacedReport | ReadFailure): ReportEntry =>
  'error' in stored ? { kind: 'failure', failure: stored } : { kind: 'report', report: stored };
