import { type ZenDecision, ZenDecisionContent, ZenEngine } from '@gorules/zen-engine';
import type { Expr, PlannedRule } from '@tuoyu/core';
import { FIELDS } from '../fields.js';
import { object } from '../hand-values.js';
import type { PeerFinding, PeerReason } from '../peer-finding.js';
import { kleene } from './zen.js';
import { WORDS, type Words } from './zen-words.js';

/*
 * ZEN with a finding for each subject, all 60 rules in its own language, set up as fast as its documentation allows:
 * - One decision from content that is made once, one call for each record: to bring a record into the engine takes half of all time, so
 *   that a call for each subject is out of the question. `map` over a list gives what is found of each class or member of staff.
 * - Without its trace, which takes longer than all the rest and holds no operands. An expression gives what it compared where it fails.
 * - Written by hand: `count`, `all` and `some` with the condition inside, days as seconds, spans of time against days counted back from the
 *   day of the evaluation. Sums kept for later expressions under `$` save nothing.
 * - To compare null is an error, and to guard every value takes half as long again. So a look at the record in JavaScript chooses
 *   between this decision and one with the three truths written out, which only records with something missing need.
 */

const [FAIL, UNKNOWN, PASS, NOT] = [0, 1, 2, 4];
/** What an expression gives for one subject: a code, or where it fails what decided, actual and required in turn. */
type Said = number | readonly unknown[];

/** For records in which nothing is missing. */
const plain = ({ rule }: PlannedRule): string => {
  const { when, require, why } = WORDS[rule.id] as Words;
  const failed = `[${why.flatMap(({ actual, required }) => [actual, required]).join(', ')}]`;
  const met = `(${require}) ? ${PASS} : ${failed}`;
  if (rule.subjects !== undefined) {
    const list = rule.subjects.slice(1);
    return `map(${list} as ${list[0]}, ${met})`;
  }
  return when === undefined ? met : `(${when}) ? (${met}) : ${NOT}`;
};

/** The same with the three truths written out, for records in which something is missing; it gives no reasons. */
const withUnknown = ({ rule, when, require }: PlannedRule): string => {
  const met = kleene(require as Expr);
  if (rule.subjects !== undefined) return `map(${rule.subjects.slice(1)} as subject, ${met})`;
  if (when === undefined) return met;
  const applies = kleene(when);
  return `${applies} == 2 ? ${met} : (${applies} == 0 ? ${NOT} : ${UNKNOWN})`;
};

const decisionOf = (expressions: readonly string[]): ZenDecision =>
  new ZenEngine().createDecision(
    new ZenDecisionContent({
      nodes: [
        { id: 'in', name: 'in', type: 'inputNode', position: { x: 0, y: 0 } },
        {
          id: 'rules',
          name: 'rules',
          type: 'expressionNode',
          position: { x: 1, y: 0 },
          content: { expressions: expressions.map((value, i) => ({ id: `e${i}`, key: `r${i}`, value })) },
        },
        { id: 'out', name: 'out', type: 'outputNode', position: { x: 2, y: 0 } },
      ],
      edges: [
        { id: 'a', sourceId: 'in', targetId: 'rules', type: 'edge' },
        { id: 'b', sourceId: 'rules', targetId: 'out', type: 'edge' },
      ],
    }),
  );

/** Keys of values by the group or list that they are in. */
const keysOf = new Map<string, readonly string[]>();
for (const [pointer, { type }] of Object.entries(FIELDS)) {
  if (type === 'object' || type === 'list') continue;
  const [, group = '', ...rest] = pointer.split('/');
  const [at, key] = rest.length === 0 ? ['', group] : [group, rest[rest.length - 1] as string];
  keysOf.set(at, [...(keysOf.get(at) ?? []), key]);
}
const lacks = (keys: readonly string[], group: unknown): boolean => {
  const values = object(group);
  for (const key of keys) if (values[key] === undefined || values[key] === null) return true;
  return false;
};
const isWhole = (record: unknown): boolean => {
  const r = object(record);
  for (const [at, keys] of keysOf) {
    const group = at === '' ? r : r[at];
    if (!Array.isArray(group)) {
      if (lacks(keys, group)) return false;
    } else for (const element of group) if (lacks(keys, element)) return false;
  }
  return true;
};

const NONE: readonly never[] = [];
const OUTCOMES: { readonly [code: number]: PeerFinding['outcome'] } = {
  [FAIL as 0]: 'fail',
  [UNKNOWN as 1]: 'unknown',
  [PASS as 2]: 'pass',
  [NOT as 4]: 'not-applicable',
};
const reasons = (rule: string, under: string, said: readonly unknown[]): readonly PeerReason[] =>
  (WORDS[rule] as Words).why
    .map(({ pointer, op }, i) => ({
      pointer: pointer.startsWith('/') ? pointer : `${under}/${pointer}`,
      actual: said[2 * i],
      op,
      required: said[2 * i + 1],
    }))
    .filter(({ op, actual, required }) => op !== '==' || actual !== required);
const findingOf = (rule: string, subject: PeerFinding['subject'], said: Said): PeerFinding =>
  typeof said === 'number'
    ? { rule, subject, outcome: OUTCOMES[said] as PeerFinding['outcome'], deciding: NONE }
    : { rule, subject, outcome: 'fail', deciding: reasons(rule, subject.pointer, said) };

export const zenFindings = (rules: readonly PlannedRule[]) => {
  const whole = decisionOf(rules.map(plain));
  const holed = decisionOf(rules.map(withUnknown));
  return async (record: unknown): Promise<readonly PeerFinding[]> => {
    const { result } = await (isWhole(record) ? whole : holed).evaluate(record, { trace: false });
    const findings: PeerFinding[] = [];
    for (const [i, { rule }] of rules.entries()) {
      const said = (result as { readonly [key: string]: Said | readonly Said[] })[`r${i}`] as Said;
      if (rule.subjects === undefined) {
        findings.push(findingOf(rule.id, { pointer: '' }, said));
        continue;
      }
      const elements = object(record)[rule.subjects.slice(1)] as readonly { readonly name?: string }[];
      for (const [k, one] of (said as readonly Said[]).entries()) {
        const label = rule.subjects === '/classes' ? (elements[k]?.name ?? '') : `#${k + 1}`;
        findings.push(findingOf(rule.id, { pointer: `${rule.subjects}/${k}`, label }, one));
      }
    }
    return findings;
  };
};
