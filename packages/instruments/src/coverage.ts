import type { Addressee } from '@tuoyu/core';
import type { InstrumentId } from './ids.js';

/** What became of a duty. Exactly one kind holds. */
export type DutyStatus =
  /** Rules that decide it from the record. */
  | { readonly kind: 'rule'; readonly rules: readonly [string, ...string[]] }
  /** Rules that ask a person, with the evidence to see. */
  | { readonly kind: 'question'; readonly rules: readonly [string, ...string[]] }
  /** A duty of somebody else; with rules where a record can show it. */
  | {
      readonly kind: 'other-addressee';
      readonly addressee: Exclude<Addressee, 'institution'>;
      readonly rules?: readonly [string, ...string[]];
      readonly why?: string;
    }
  /**
   * `definition`: it only says what a word means or what the text covers. `guidance`: advice without a duty.
   * `not-observable`: no record and no inspection could show it. `text-unknown`: nobody has read it. `draft`: never law.
   */
  | {
      readonly kind: 'definition' | 'guidance' | 'not-observable' | 'text-unknown' | 'draft';
      readonly why: string;
    };

/** One duty of one row of a dossier. */
export interface Duty {
  /** Row and number, for example `N071.1`. */
  readonly id: `${string}.${number}`;
  readonly instrument: InstrumentId;
  /** Clause as printed. */
  readonly clause: string;
  /** The duty in our own words. */
  readonly duty: string;
  readonly status: DutyStatus;
}

/** Rules that a duty names. */
export const rulesOf = ({ status }: Duty): readonly string[] =>
  'rules' in status && status.rules !== undefined ? status.rules : [];

/** What is wrong with a coverage: repeated duty ids, rules that no pack has, rules that no duty names. */
export const coverageFaults = (duties: readonly Duty[], ruleIds: readonly string[]): readonly string[] => {
  const faults: string[] = [];
  const seen = new Set<string>();
  const named = new Set<string>();
  const known = new Set(ruleIds);
  for (const duty of duties) {
    if (seen.has(duty.id)) faults.push(`duty ${duty.id} stands twice`);
    seen.add(duty.id);
    for (const rule of rulesOf(duty)) {
      named.add(rule);
      if (!known.has(rule)) faults.push(`duty ${duty.id} names ${rule}, which no pack has`);
    }
  }
  for (const rule of ruleIds) if (!named.has(rule)) faults.push(`rule ${rule} encodes no duty`);
  return faults;
};
