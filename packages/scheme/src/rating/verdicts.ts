import type { Facts } from '../engine/facts.js';
import { isGood } from '../engine/facts.js';
import type { LevelSteps } from '../engine/level.js';
import type { Tree } from '../engine/tree.js';
import type { Evidence } from '../evidence/evidence.js';
import { canBe } from '../evidence/evidence.js';
import type { Cap, Veto } from '../language/test.js';
import type { Prepared, PreparedTestEntry } from '../prepare/prepared.js';
import type { RatedGate, RatedVeto } from './rating.js';

/** The findings that surely make it hit; where there are none, those that may. */
const becauseOf = ({ test }: PreparedTestEntry, evidence: Evidence): RatedVeto['because'] => {
  const { report } = evidence;
  const named = test.kind === 'breach' && test.rules ? new Set(test.rules) : undefined;
  const findings =
    test.kind === 'rule'
      ? (evidence.findings.get(test.rule) ?? [])
      : test.kind === 'breach'
        ? report.findings.filter(
            ({ rule }) => report.rules[rule]?.binding === true && named?.has(rule) !== false,
          )
        : [];
  const bad = findings.map((finding) => ({ finding, can: canBe(finding) })).filter(({ can }) => can.fail);
  const sure = bad.filter(({ can }) => !can.pass && !can.absent);
  return (sure.length > 0 ? sure : bad).map(({ finding: { rule, subject } }) => ({
    rule,
    pointer: subject.pointer,
  }));
};

/** Gates and minima as they stand. */
export const gatesOf = (prepared: Prepared, tree: Tree, facts: Facts): readonly RatedGate[] =>
  prepared.tests.flatMap((entry) => {
    if (entry.role !== 'gate' && entry.role !== 'minimum') return [];
    const met = isGood(prepared, tree, facts, entry, 'lo');
    const possible = met || isGood(prepared, tree, facts, entry, 'hi');
    return [
      {
        id: entry.id,
        kind: entry.role,
        title: entry.declared.title,
        level: prepared.levels[entry.level]?.id ?? '',
        official: prepared.scheme.official,
        figures: entry.figures,
        state: met ? 'met' : possible ? 'open' : 'unmet',
      },
    ];
  });

/** Vetoes and caps as they stand, with what they do to the level. */
export const vetoesOf = (
  prepared: Prepared,
  tree: Tree,
  facts: Facts,
  evidence: Evidence,
  ends: { readonly guaranteed: LevelSteps | undefined; readonly possible: LevelSteps | undefined },
): readonly RatedVeto[] =>
  prepared.tests.flatMap((entry) => {
    if (entry.role !== 'veto' && entry.role !== 'cap') return [];
    const clear = isGood(prepared, tree, facts, entry, 'lo');
    const hit = !clear && !isGood(prepared, tree, facts, entry, 'hi');
    const below = (steps: LevelSteps | undefined): boolean =>
      steps !== undefined && entry.level < steps.afterGates;
    return [
      {
        id: entry.id,
        kind: entry.role,
        title: entry.declared.title,
        to: prepared.levels[entry.level]?.id ?? '',
        official: prepared.scheme.official,
        figures: entry.figures,
        state: clear ? 'clear' : hit ? 'hit' : 'open',
        when: (entry.declared as Veto | Cap).when,
        because: clear ? [] : becauseOf(entry, evidence),
        lowers: {
          guaranteed: !clear && below(ends.guaranteed),
          possible: hit && below(ends.possible),
        },
      },
    ];
  });
