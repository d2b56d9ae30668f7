import { deepStrictEqual } from 'node:assert';
import { evaluate, judge } from '@tuoyu/core';
import { complete, findingPeers, holed, ids, plan, runAll, verdictPeers } from './contenders.js';
import { type Code, judgeByHand } from './hand.js';
import { findingsByHand } from './hand-findings.js';
import type { PeerFinding } from './peer-finding.js';

const NAMES = ['', 'pass', 'fail', 'unknown', 'not-applicable'] as const;

/** Outcomes by hand in the order of the plan. */
const byHand = (record: unknown): readonly (readonly Code[])[] => {
  const { whole, classSize, carerRatio, certificates } = judgeByHand(record);
  const own: { readonly [id: string]: readonly Code[] } = {
    'staff/class-size': classSize,
    'staff/carer-ratio': carerRatio,
    'staff/certificates': certificates,
  };
  let next = 0;
  return ids.map((id) => {
    const codes = own[id];
    if (codes !== undefined) return codes;
    next += 1;
    return [whole[next - 1] as Code];
  });
};

const fail = (who: string, rule: string, found: unknown, expected: unknown): never => {
  throw new Error(`${who} says ${String(found)} of ${rule}, the engine ${String(expected)}`);
};

/**
 * Throws unless a peer's findings are those of the hand-written code, subject by subject; with values missing it may be unsure
 * where intervals decide, and never sure of something else.
 */
const agreeOnFindings = (
  who: string,
  record: unknown,
  found: readonly PeerFinding[],
  unsure: boolean,
): void => {
  const outcomes = new Map<string, string>();
  for (const { rule, subject, outcome } of found) outcomes.set(`${rule} ${subject.pointer}`, outcome);
  const hand = byHand(record);
  let count = 0;
  for (const [i, id] of ids.entries()) {
    const list = plan.rules[i]?.rule.subjects;
    for (const [k, code] of (hand[i] ?? []).entries()) {
      count += 1;
      const place = `${id} ${list === undefined ? '' : `${list}/${k}`}`;
      const outcome = outcomes.get(place);
      if (outcome !== NAMES[code] && !(unsure && outcome === 'unknown'))
        fail(who, place, outcome, NAMES[code]);
    }
  }
  if (found.length !== count) fail(who, 'all rules', found.length, `${count} findings`);
};

/** The same for the contenders whose findings are those of the hand-written code, on all records. */
export const agreeFindings = async (): Promise<void> => {
  for (const [records, unsure] of [
    [complete, false],
    [holed, true],
  ] as const) {
    for (const record of records) {
      for (const [who, findings] of Object.entries(findingPeers()))
        agreeOnFindings(who, record, await findings(record), unsure);
    }
  }
};

/** Throws unless all agree on all records, as far as each can express the rules. */
export const agree = async (): Promise<void> => {
  const { logic, logicFull, rulesEngine, schema, decision, decisionFull } = verdictPeers();
  for (const records of [complete, holed]) {
    for (const record of records) {
      const { outcomes } = judge(plan, record);
      const hand = byHand(record);
      const full = logicFull.map((f) => f(record));
      for (const [i, id] of ids.entries()) {
        const mine = (outcomes[i] ?? []).join();
        const his = (hand[i] ?? []).map((c) => NAMES[c]).join();
        if (mine !== his) fail('hand-written code', id, his, mine);
        // json-logic-engine may be unsure where intervals decide; it must never be sure of something else.
        const worst = mine.includes('fail')
          ? 2
          : mine.includes('unknown')
            ? 3
            : mine.includes('pass')
              ? 1
              : 0;
        if (full[i] !== worst && full[i] !== 3) fail('json-logic-engine', id, full[i], worst);
      }
    }
  }
  for (const record of [...complete.slice(0, 100), ...holed.slice(0, 100)]) {
    const { outcomes } = judge(plan, record);
    const full = await decisionFull(record, false);
    for (const [i, id] of ids.entries()) {
      const mine = (outcomes[i] ?? []).join();
      const worst = mine.includes('fail') ? 2 : mine.includes('unknown') ? 3 : mine.includes('pass') ? 1 : 0;
      if (full[i] !== worst && full[i] !== 3) fail('zen-engine', id, full[i], worst);
    }
  }
  for (const record of complete) {
    const { outcomes } = judge(plan, record);
    const plain = runAll(logic)(record);
    const zens = await decision(record, false);
    const [failing, errors] = [await rulesEngine.run(record), schema.run(record)];
    for (const [i, id] of ids.entries()) {
      const mine = outcomes[i] ?? [];
      const worst = mine.includes('fail') ? 2 : mine.includes('pass') ? 1 : 0;
      if (plain[i] !== worst) fail('json-logic-engine, plain', id, plain[i], worst);
      if (zens[i] !== worst) fail('zen-engine', id, zens[i], worst);
      if (failing.has(id) !== (worst === 2)) fail('json-rules-engine', id, failing.has(id), worst);
      if (errors.has(id) !== (worst === 2)) fail('ajv', id, errors.has(id), worst);
    }
    deepStrictEqual(findingsByHand(record), evaluate(plan, record).findings);
  }
};
