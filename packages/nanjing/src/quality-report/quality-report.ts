import type { Issue, Report } from '@tuoyu/core';
import { type Suppression, suppressions, withSums } from './suppress.js';

/** Format of a quality report. */
export const QUALITY_REPORT_FORMAT = 'tuoyu-quality-report/1';

/** Something seen of one child or institution, without anything that tells who it is. */
export interface Observation {
  /** Such as a district or an age group. */
  readonly row: string;
  /** Such as a result of screening. */
  readonly column: string;
}

/** A table of counts in which small cells, and cells that would tell them, are null. */
export interface QualityTable {
  readonly id: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly (readonly (number | null)[])[];
  readonly rowSums: readonly (number | null)[];
  readonly columnSums: readonly (number | null)[];
  readonly sum: number | null;
  /** Cells that are not shown; a null row or column stands for the sums. */
  readonly suppressed: readonly {
    readonly row: string | null;
    readonly column: string | null;
    readonly why: Suppression;
  }[];
}

/** Options of {@link qualityTable}. */
export interface QualityTableOptions {
  readonly id: string;
  /** Least count that may be shown; the caller's, for no text names one. At least 2. */
  readonly leastCell: number;
}

/** A table, or what is wrong with its options. */
export interface QualityTableResult {
  readonly table: QualityTable | null;
  readonly issues: readonly Issue[];
}

/**
 * Counts observations by row and column, with sums. No count from 1 to below `leastCell` can be read from the result or
 * found by adding and subtracting its cells; which cells are hidden is said.
 */
export const qualityTable = (
  observations: readonly Observation[],
  { id, leastCell }: QualityTableOptions,
): QualityTableResult => {
  if (!Number.isSafeInteger(leastCell) || leastCell < 2)
    return {
      table: null,
      issues: [{ pointer: '/leastCell', code: 'out-of-domain', found: String(leastCell), expected: '>= 2' }],
    };
  const rows = [...new Set(observations.map(({ row }) => row))].sort();
  const columns = [...new Set(observations.map(({ column }) => column))].sort();
  const counts = new Map<string, number>();
  for (const { row, column } of observations) {
    const key = JSON.stringify([row, column]);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const table = withSums(
    rows.map((row) => columns.map((column) => counts.get(JSON.stringify([row, column])) ?? 0)),
  );
  const why = suppressions(table, leastCell);
  const shown = table.map((cells, r) => cells.map((cell, c) => (why.has(`${r} ${c}`) ? null : cell)));
  const inner = shown.slice(0, rows.length);
  const sums = shown[rows.length] ?? [];
  return {
    issues: [],
    table: {
      id,
      rows,
      columns,
      cells: inner.map((cells) => cells.slice(0, columns.length)),
      rowSums: inner.map((cells) => cells[columns.length] ?? null),
      columnSums: sums.slice(0, columns.length),
      sum: sums[columns.length] ?? null,
      suppressed: [...why]
        .map(([key, reason]) => {
          const [r, c] = key.split(' ').map(Number) as [number, number];
          return { row: rows[r] ?? null, column: columns[c] ?? null, why: reason };
        })
        .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    },
  };
};

/** A quality report of a year (statement 93 of the plan): aggregates only. */
export interface QualityReport {
  readonly format: typeof QUALITY_REPORT_FORMAT;
  readonly year: number;
  readonly leastCell: number;
  readonly tables: readonly QualityTable[];
}

/** Options of {@link qualityReport}. */
export interface QualityReportOptions {
  readonly year: number;
  readonly leastCell: number;
  /** The group of an institution, such as its district or street. */
  readonly groupOf: (report: Report) => string;
  /** Data on development and health, as observations by table. */
  readonly observations?: { readonly [table: string]: readonly Observation[] };
}

/**
 * The quality report of a year: institutions by group and verdict, failed duties by domain and group, and tables of the
 * caller's observations of children, all with the same least cell size.
 */
export const qualityReport = (
  reports: readonly Report[],
  { year, leastCell, groupOf, observations = {} }: QualityReportOptions,
): { readonly report: QualityReport | null; readonly issues: readonly Issue[] } => {
  const sources: readonly (readonly [string, readonly Observation[]])[] = [
    ['verdicts', reports.map((report) => ({ row: groupOf(report), column: report.summary.verdict }))],
    [
      'institutions-with-failures',
      reports.flatMap((report) => {
        const failed = report.findings.filter(
          ({ rule, outcome }) => outcome === 'fail' && report.rules[rule]?.binding === true,
        );
        const domains = new Set(failed.map(({ rule }) => rule.split('/')[0] as string));
        return [...domains].map((column) => ({ row: groupOf(report), column }));
      }),
    ],
    ...Object.entries(observations).sort(([a], [b]) => (a < b ? -1 : 1)),
  ];
  const made = sources.map(([id, seen]) => qualityTable(seen, { id, leastCell }));
  const [wrong] = made.filter(({ issues }) => issues.length > 0);
  if (wrong !== undefined) return { report: null, issues: wrong.issues };
  return {
    report: {
      format: QUALITY_REPORT_FORMAT,
      year,
      leastCell,
      tables: made.flatMap(({ table }) => table ?? []),
    },
    issues: [],
  };
};
