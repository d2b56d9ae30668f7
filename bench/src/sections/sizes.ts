import { evaluate, judge } from '@tuoyu/core';
import { complete, few, plan, planOf, runAll } from '../contenders.js';
import { median, race, slope } from '../measure.js';
import { jsonLogicFull } from '../peers/json-logic-full.js';
import { jsonRules } from '../peers/json-rules.js';
import { repeated } from '../profile.js';
import { enlarged } from '../records.js';
import { SIXTY, THREE } from '../rules.js';
import { row, say, target, times } from '../table.js';

/** How the cost grows with records and with rules. */
export const sizes = async (rounds: number): Promise<void> => {
  const large = [1, 4, 16].map((n) => complete.slice(0, 60).map((record) => enlarged(record, n)));
  const byRecord = await race(
    large.map((records, i) => ({ name: `records ${i}`, run: (r: unknown) => judge(plan, r), records })),
    rounds,
  );
  const sized = (list: readonly unknown[]): number => median(list.map((r) => JSON.stringify(r).length));
  const recordSlope = slope(large.map((list, i) => [sized(list), byRecord[i] as number]));
  target('slope of cost against the size of records', recordSlope, recordSlope <= 1.1);

  const ruleSets = [1, 3, 9].map((n) => planOf(repeated(SIXTY, n)));
  const byRules = await race(
    ruleSets.map((p, i) => ({
      name: `rules ${i}`,
      run: (r: unknown) => evaluate(p, r),
      records: complete.slice(0, 200),
    })),
    rounds,
  );
  const ruleSlope = slope(ruleSets.map((p, i) => [p.rules.length, byRules[i] as number]));
  target('slope of cost against the number of rules', ruleSlope, ruleSlope <= 1.1);

  const three = planOf(THREE);
  const logicThree = runAll(jsonLogicFull(three.rules));
  const rulesThree = jsonRules(three.rules);
  const [t1, t2, t3, t4] = (await race(
    [
      { name: 'judge', run: (r) => judge(three, r), records: complete },
      { name: 'evaluate', run: (r) => evaluate(three, r), records: complete },
      { name: 'json-logic', run: logicThree, records: complete },
      { name: 'json-rules', run: (r) => rulesThree.run(r), records: few },
    ],
    rounds,
  )) as [number, number, number, number];
  say();
  say('Three rules: class size, carer ratio, health certificates');
  row('', 'of ours');
  row('tuoyu judge', times(1));
  row('tuoyu evaluate', times(t2 / t1));
  row('json-logic-engine 5.0.7 compiled, with unknown', times(t3 / t1));
  row('json-rules-engine 7.3.1, facts by hand', times(t4 / t1));
};
