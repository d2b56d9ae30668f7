import type { Finding, Outcome } from '@tuoyu/core';
import { isRecord } from '../reading/item.js';
import { UsageError } from '../usage-error.js';
import type { PlacedReport } from './entry.js';
import { countsFor, type FailOn, failOnLevels } from './exit-code.js';

/** Format of a baseline file. */
export const BASELINE_FORMAT = 'tuoyu-baseline/1';

/** How many findings of a rule with an outcome a record had. */
export interface BaselineEntry {
  /** Key of the record, else its file with, beyond the first line, its line. */
  readonly record: string;
  readonly rule: string;
  readonly outcome: Outcome;
  readonly count: number;
}

/** Findings that were there when the baseline was written. */
export interface Baseline {
  readonly format: typeof BASELINE_FORMAT;
  readonly profile: string;
  /** The level at which findings were counted. */
  readonly failOn: FailOn;
  readonly findings: readonly BaselineEntry[];
}

/** An entry of which fewer findings are left than it counts, or of which there are more. */
export interface BaselineGap extends BaselineEntry {
  readonly found: number;
}

const recordOf = ({ input }: PlacedReport): string =>
  input.key ?? (input.line === 1 ? input.file : `${input.file}:${input.line}`);

const keyOf = ({ record, rule, outcome }: Omit<BaselineEntry, 'count'>): string =>
  JSON.stringify([record, rule, outcome]);

const byKey = (a: BaselineEntry, b: BaselineEntry): number => (keyOf(a) < keyOf(b) ? -1 : 1);

/** Findings of a report that count at a level, by rule and outcome. */
const counted = (report: PlacedReport, level: FailOn): ReadonlyMap<string, readonly Finding[]> => {
  const groups = new Map<string, Finding[]>();
  for (const finding of report.findings) {
    if (!countsFor(report, finding, level)) continue;
    const key = keyOf({ record: recordOf(report), rule: finding.rule, outcome: finding.outcome });
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return groups;
};

/** Counts findings for a new baseline. */
export const baselineCounter = (profile: string, failOn: FailOn) => {
  const counts = new Map<string, BaselineEntry>();
  return {
    add: (report: PlacedReport): void => {
      for (const [key, findings] of counted(report, failOn)) {
        const [record = '', rule = '', outcome] = JSON.parse(key) as [string, string, Outcome];
        const count = (counts.get(key)?.count ?? 0) + findings.length;
        counts.set(key, { record, rule, outcome, count });
      }
    },
    /** The baseline, in an order of its own that no order of records changes. */
    baseline: (): Baseline => ({
      format: BASELINE_FORMAT,
      profile,
      failOn,
      findings: [...counts.values()].sort(byKey),
    }),
  };
};

/** Compares findings with a baseline. Findings of which there are no more than it counts are known. */
export const baselineComparer = ({ failOn, findings }: Baseline) => {
  const entries = new Map(findings.map((entry) => [keyOf(entry), entry]));
  const seen = new Map<string, number>();
  const exceeded = new Map<string, BaselineGap>();
  return {
    /** The report with its known findings marked. */
    mark: (report: PlacedReport): PlacedReport => {
      const known = new Set<Finding>();
      for (const [key, found] of counted(report, failOn)) {
        const entry = entries.get(key);
        if (entry === undefined) continue;
        const before = seen.get(key) ?? 0;
        seen.set(key, before + found.length);
        if (before + found.length <= entry.count) for (const finding of found) known.add(finding);
        else exceeded.set(key, { ...entry, found: before + found.length });
      }
      if (known.size === 0) return report;
      return {
        ...report,
        findings: report.findings.map((f) => (known.has(f) ? { ...f, known: true as const } : f)),
      };
    },
    /** Entries of which there are more findings than they count. */
    exceeded: (): readonly BaselineGap[] => [...exceeded.values()].sort(byKey),
    /** Entries of which there are fewer findings than they count: the baseline is stale. */
    stale: (): readonly BaselineGap[] =>
      [...entries]
        .map(([key, entry]) => ({ ...entry, found: seen.get(key) ?? 0 }))
        .filter(({ count, found }) => found < count)
        .sort(byKey),
  };
};

const outcomes: ReadonlySet<string> = new Set<Outcome>(['fail', 'unknown', 'manual']);

const entryProblem = (entry: unknown): { readonly at: string; readonly problem: string } | undefined => {
  if (!isRecord(entry)) return { at: '', problem: 'object' };
  const { record, rule, outcome, count, ...more } = entry as { readonly [name: string]: unknown };
  const extra = Object.keys(more)[0];
  if (extra !== undefined) return { at: `/${extra}`, problem: 'unknown-key' };
  if (typeof record !== 'string') return { at: '/record', problem: 'text' };
  if (typeof rule !== 'string') return { at: '/rule', problem: 'text' };
  if (typeof outcome !== 'string' || !outcomes.has(outcome)) return { at: '/outcome', problem: 'outcome' };
  if (!Number.isSafeInteger(count) || (count as number) < 1) return { at: '/count', problem: 'count' };
  return undefined;
};

/** The baseline of a file. Throws a `UsageError` for one that can not be used, with its place. */
export const baselineFrom = (file: string, value: unknown): Baseline => {
  const refuse = (at: string, problem: string): never => {
    throw new UsageError('bad-decision', { file, at, problem });
  };
  if (!isRecord(value)) return refuse('', 'object');
  const { format, profile, failOn, findings, ...more } = value as { readonly [name: string]: unknown };
  const extra = Object.keys(more)[0];
  if (extra !== undefined) refuse(`/${extra}`, 'unknown-key');
  if (format !== BASELINE_FORMAT) refuse('/format', 'baseline-format');
  if (typeof profile !== 'string') refuse('/profile', 'text');
  if (!failOnLevels.some((level) => level === failOn)) refuse('/failOn', 'level');
  if (!Array.isArray(findings)) return refuse('/findings', 'list');
  const keys = new Set<string>();
  for (const [index, entry] of findings.entries()) {
    const wrong = entryProblem(entry);
    if (wrong !== undefined) refuse(`/findings/${index}${wrong.at}`, wrong.problem);
    const key = keyOf(entry);
    if (keys.has(key)) refuse(`/findings/${index}`, 'twice');
    keys.add(key);
  }
  return value as Baseline;
};
