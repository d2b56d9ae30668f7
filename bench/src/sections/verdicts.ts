import { judge } from '@tuoyu/core';
import { agree } from '../agree.js';
import { COUNT, complete, few, holed, ids, plan, ROUNDS, runAll, verdictPeers } from '../contenders.js';
import { judgeByHand } from '../hand.js';
import { median, race } from '../measure.js';
import { row, say, target, times } from '../table.js';

/** The sixty rules, an outcome for each subject or less, against hand-written code and the peers. */
export const verdicts = async (rounds: number): Promise<void> => {
  await agree();
  const { logic, logicFull, rulesEngine, schema, decision, decisionFull } = verdictPeers();
  say(
    `${ids.length} rules, ${COUNT} institutions of about ${Math.round(median(complete.map((r) => JSON.stringify(r).length)))} characters; node ${process.versions.node}`,
  );
  say(
    `all engines agree at the level that they can express (json-rules-engine: ${rulesEngine.native} rules in its own language, ajv: ${schema.native})`,
  );
  say(`ratios of processor time, medians of ${ROUNDS} interleaved rounds in one process`);
  const [hand, ours, logicTime, logicFullTime, ajvTime, rulesTime, zenTime, zenFull] = (await race(
    [
      { name: 'hand', run: judgeByHand, records: complete },
      { name: 'judge', run: (r) => judge(plan, r), records: complete },
      { name: 'json-logic', run: runAll(logic), records: complete },
      { name: 'json-logic full', run: runAll(logicFull), records: complete },
      { name: 'ajv', run: (r) => schema.run(r), records: complete },
      { name: 'json-rules', run: (r) => rulesEngine.run(r), records: few },
      { name: 'zen', run: (r) => decision(r, false), records: few },
      { name: 'zen full', run: (r) => decisionFull(r, false), records: few },
    ],
    rounds,
  )) as [number, number, number, number, number, number, number, number];

  say();
  say('Verdicts, complete records');
  row('', 'of hand', 'of ours');
  for (const [name, t] of [
    ['hand-written TypeScript, same semantics', hand],
    ['tuoyu judge', ours],
    ['json-logic-engine 5.0.7 compiled, with unknown', logicFullTime],
    ['json-logic-engine 5.0.7 compiled, nothing can be missing', logicTime],
    ['ajv 8.20.0, the rest by hand; fails only', ajvTime],
    ['json-rules-engine 7.3.1, the rest by hand; fails only', rulesTime],
    ['zen-engine 0.54.0, with unknown', zenFull],
    ['zen-engine 0.54.0, nothing can be missing', zenTime],
  ] as const)
    row(name, times(t / hand), times(t / ours));
  target(
    'verdicts at least twice as fast as compiled json-logic-engine with the same verdicts',
    logicFullTime / ours,
    logicFullTime / ours >= 2,
  );
  target('the same against json-logic-engine that takes nothing to be missing', logicTime / ours, undefined);

  const [whole, missing] = (await race(
    [
      { name: 'judge', run: (r) => judge(plan, r), records: complete },
      { name: 'judge, holes', run: (r) => judge(plan, r), records: holed },
    ],
    rounds,
  )) as [number, number];
  target(
    'one field in ten missing costs at most 2.5 times complete records: verdicts',
    missing / whole,
    missing / whole <= 2.5,
  );
};
