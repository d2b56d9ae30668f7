import type { Plan } from '../compile/plan.js';
import { type EvaluateOptions, evaluate } from '../evaluate/evaluate.js';
import type { Provenance, ProvenanceMap } from '../evaluate/provenance.js';
import type { Finding, Outcome, PossibleOutcome, Report } from '../report/report.js';
import { type PatchOperation, patched } from './patch.js';
import { movedEntries, movedPointer, type PointerMove } from './pointer-moves.js';

/** A finding that a patch changes; `before` or `after` is absent for one that appears or vanishes. */
export interface ChangedFinding {
  readonly rule: string;
  readonly pointer: string;
  readonly change: 'changed' | 'new' | 'vanished';
  readonly before?: { readonly outcome: Outcome; readonly possible: readonly PossibleOutcome[] };
  readonly after?: { readonly outcome: Outcome; readonly possible: readonly PossibleOutcome[] };
}

/** What a patch to a record does to its report. */
export interface WhatIf {
  readonly before: Report;
  readonly after: Report;
  /** Findings whose outcome or possible outcomes differ, by rule and then pointer. */
  readonly changed: readonly ChangedFinding[];
}

const keyOf = ({ rule, subject }: Finding): string => `${rule} ${subject.pointer}`;

const stateOf = ({ outcome, possible }: Finding) => ({ outcome, possible });

const differs = (a: Finding, b: Finding): boolean =>
  a.outcome !== b.outcome || a.possible.join(' ') !== b.possible.join(' ');

/** The findings that differ between two reports, told apart by rule and pointer. */
export const changedFindings = (before: Report, after: Report): readonly ChangedFinding[] => {
  const old = new Map(before.findings.map((finding) => [keyOf(finding), finding]));
  const changed: ChangedFinding[] = [];
  const order = new Map(after.findings.map((finding, i) => [keyOf(finding), i]));
  for (const finding of after.findings) {
    const was = old.get(keyOf(finding));
    const base = { rule: finding.rule, pointer: finding.subject.pointer };
    if (was === undefined) changed.push({ ...base, change: 'new', after: stateOf(finding) });
    else if (differs(was, finding)) {
      changed.push({ ...base, change: 'changed', before: stateOf(was), after: stateOf(finding) });
    }
  }
  for (const finding of before.findings) {
    if (order.has(keyOf(finding))) continue;
    const { rule, subject } = finding;
    changed.push({ rule, pointer: subject.pointer, change: 'vanished', before: stateOf(finding) });
  }
  return changed.sort(byPlace);
};

const byPlace = (a: ChangedFinding, b: ChangedFinding): number =>
  a.rule !== b.rule ? (a.rule < b.rule ? -1 : 1) : byPointer(a.pointer, b.pointer);

/** Orders pointers key by key, positions of lists as numbers. */
export const byPointer = (a: string, b: string): number => {
  const x = a.split('/');
  const y = b.split('/');
  for (const [i, key] of x.entries()) {
    const other = y[i];
    if (other === undefined) return 1;
    if (key === other) continue;
    const numeric = /^\d+$/.test(key) && /^\d+$/.test(other);
    return numeric ? Number(key) - Number(other) : key < other ? -1 : 1;
  }
  return x.length - y.length;
};

/**
 * The report of a record as it is and with a JSON Patch (RFC 6902) applied to a copy, and the findings that differ. What
 * lies beside the record moves along with what it speaks of; a value that the patch writes is known, whatever the reason
 * was why it was not. Throws `bad-patch`.
 */
export const whatIf = (
  plan: Plan,
  record: unknown,
  patch: readonly PatchOperation[],
  options: EvaluateOptions = {},
): WhatIf => {
  const { value, moves } = patched(record, patch);
  const before = evaluate(plan, record, options);
  const after = evaluate(plan, value, besideOf(options, moves));
  return { before, after, changed: changedFindings(before, after) };
};

/** What lies beside a record, moved along. */
const besideOf = (options: EvaluateOptions, moves: readonly PointerMove[]): EvaluateOptions => {
  const { unknowns, provenance, answers, waivers } = options;
  return {
    ...options,
    ...(unknowns === undefined ? {} : { unknowns: movedEntries(unknowns, moves) }),
    ...(provenance === undefined
      ? {}
      : { provenance: { ...movedEntries(provenance, moves), ...ownProvenance(moves) } }),
    ...(answers === undefined ? {} : { answers: movedItems(answers, moves) }),
    ...(waivers === undefined ? {} : { waivers: movedItems(waivers, moves) }),
  };
};

/** What a person puts in needs no other provenance, and so does not share that of what lies above. */
const ownProvenance = (moves: readonly PointerMove[]): ProvenanceMap =>
  Object.fromEntries(
    moves.flatMap((move, i): [string, Provenance][] => {
      if (move.kind !== 'write' && move.kind !== 'insert') return [];
      const written = move.kind === 'write' ? move.pointer : `${move.list}/${move.index}`;
      const carried = moves[i - 2]?.kind === 'carry';
      const at = movedPointer(written, moves.slice(i + 1), 'keep');
      return at === undefined || carried ? [] : [[at, {}]];
    }),
  );

const movedItems = <T extends { readonly pointer?: string }>(
  items: readonly T[],
  moves: readonly PointerMove[],
): readonly T[] =>
  items.flatMap((item) => {
    if (item.pointer === undefined) return [item];
    const pointer = movedPointer(item.pointer, moves, 'keep');
    return pointer === undefined ? [] : [{ ...item, pointer }];
  });
