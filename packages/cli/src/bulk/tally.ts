import type { Outcome, Verdict } from '@tuoyu/core';
import { divisionOf } from '@tuoyu/reference';
import type { Entry } from '../checking/entry.js';

/** Format of a summary of many records. */
export const SUMMARY_FORMAT = 'tuoyu-check-summary/1';

/** How many findings have each outcome. */
export type OutcomeCounts = { readonly [O in Outcome]: number };
/** How many records have each verdict. */
export type VerdictCounts = { readonly [V in Verdict]: number };

/** Records and findings of a district, a domain or a rule. */
export interface Share {
  readonly id: string;
  readonly records: number;
  readonly outcomes: OutcomeCounts;
}

/** A district: the division of the site of its records; an empty id where none is known. */
export interface DistrictShare extends Share {
  readonly name: string | null;
  readonly verdicts: VerdictCounts;
}

/** A domain or rule: how many records have a finding of it that fails. */
export interface RuleShare extends Share {
  readonly failing: number;
}

/** Counts over many records, by district, domain and rule. */
export interface CheckSummary {
  readonly format: typeof SUMMARY_FORMAT;
  readonly profile: string;
  readonly asOf: string;
  /** Records that were judged. */
  readonly records: number;
  /** Records that could not be read. */
  readonly unreadable: number;
  /** Things that were wrong with the data. */
  readonly issues: number;
  readonly verdicts: VerdictCounts;
  readonly outcomes: OutcomeCounts;
  readonly districts: readonly DistrictShare[];
  readonly domains: readonly RuleShare[];
  readonly rules: readonly RuleShare[];
}

const outcomeList: readonly Outcome[] = ['pass', 'fail', 'unknown', 'not-applicable', 'manual', 'error'];
const verdictList: readonly Verdict[] = ['breach', 'no-breach', 'open'];

/** Counts that can be sent from a thread and added up; one row for each thing that is counted. */
export interface TallyData {
  readonly totals: readonly number[];
  readonly rows: readonly (readonly [string, readonly number[]])[];
}

// totals: records, unreadable, issues, verdicts; rows: records, failing, outcomes, verdicts
const totalsLength = 3 + verdictList.length;
const rowLength = 2 + outcomeList.length + verdictList.length;

/** Adds up what records give. */
export class Tally {
  private readonly totals = new Array<number>(totalsLength).fill(0);
  private readonly rows = new Map<string, number[]>();

  /** Counts an entry. */
  add(entry: Entry): void {
    if (entry.kind === 'failure') {
      this.totals[1] = (this.totals[1] as number) + 1;
      return;
    }
    const { report, institution } = entry;
    const verdict = verdictList.indexOf(report.summary.verdict);
    this.totals[0] = (this.totals[0] as number) + 1;
    this.totals[2] = (this.totals[2] as number) + report.issues.length;
    this.totals[3 + verdict] = (this.totals[3 + verdict] as number) + 1;
    const code = institution.site?.divisionCode ?? '';
    const district = this.row(`district ${/^\d{6}/.test(code) ? code.slice(0, 6) : ''}`);
    district[0] = (district[0] as number) + 1;
    const at = 2 + outcomeList.length + verdict;
    district[at] = (district[at] as number) + 1;
    const seen = new Map<number[], boolean>();
    for (const { rule, outcome } of report.findings) {
      const position = 2 + outcomeList.indexOf(outcome);
      district[position] = (district[position] as number) + 1;
      for (const row of [this.row(`rule ${rule}`), this.row(`domain ${rule.slice(0, rule.indexOf('/'))}`)]) {
        row[position] = (row[position] as number) + 1;
        seen.set(row, seen.get(row) === true || outcome === 'fail');
      }
    }
    for (const [row, fails] of seen) {
      row[0] = (row[0] as number) + 1;
      if (fails) row[1] = (row[1] as number) + 1;
    }
  }

  /** What was counted, to be sent elsewhere. */
  data(): TallyData {
    return { totals: this.totals, rows: [...this.rows] };
  }

  /** Adds what was counted elsewhere. */
  merge({ totals, rows }: TallyData): void {
    for (const [at, count] of totals.entries()) this.totals[at] = (this.totals[at] as number) + count;
    for (const [id, counts] of rows) {
      const row = this.row(id);
      for (const [at, count] of counts.entries()) row[at] = (row[at] as number) + count;
    }
  }

  /** The summary, in the order of ids. */
  summary({ profile, asOf }: { readonly profile: string; readonly asOf: string }): CheckSummary {
    const of = (kind: string): readonly (readonly [string, readonly number[]])[] =>
      [...this.rows]
        .filter(([id]) => id.startsWith(`${kind} `))
        .map(([id, row]) => [id.slice(kind.length + 1), row] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1));
    const shares = (kind: string): readonly RuleShare[] =>
      of(kind).map(([id, row]) => ({
        id,
        records: row[0] as number,
        failing: row[1] as number,
        outcomes: outcomesOf(row),
      }));
    const districts = of('district').map(([id, row]): DistrictShare => {
      const division = id === '' ? undefined : divisionOf(id, { on: asOf });
      return {
        id,
        name: division?.name ?? null,
        records: row[0] as number,
        verdicts: verdictsOf(row.slice(2 + outcomeList.length)),
        outcomes: outcomesOf(row),
      };
    });
    const outcomes = outcomesOf(
      of('district').reduce<readonly number[]>(
        (sum, [, row]) => sum.map((count, at) => count + (row[at] as number)),
        new Array<number>(rowLength).fill(0),
      ),
    );
    return {
      format: SUMMARY_FORMAT,
      profile,
      asOf,
      records: this.totals[0] as number,
      unreadable: this.totals[1] as number,
      issues: this.totals[2] as number,
      verdicts: verdictsOf(this.totals.slice(3)),
      outcomes,
      districts,
      domains: shares('domain'),
      rules: shares('rule'),
    };
  }

  private row(id: string): number[] {
    const known = this.rows.get(id);
    if (known !== undefined) return known;
    const made = new Array<number>(rowLength).fill(0);
    this.rows.set(id, made);
    return made;
  }
}

const outcomesOf = (row: readonly number[]): OutcomeCounts =>
  Object.fromEntries(outcomeList.map((outcome, at) => [outcome, row[2 + at] ?? 0])) as OutcomeCounts;

const verdictsOf = (counts: readonly number[]): VerdictCounts =>
  Object.fromEntries(verdictList.map((verdict, at) => [verdict, counts[at] ?? 0])) as VerdictCounts;
