import { evaluate } from '@tuoyu/core';
import { agreeFindings } from '../agree.js';
import { complete, few, findingPeers, holed, plan, verdictPeers } from '../contenders.js';
import { findingsByHand } from '../hand-findings.js';
import { race } from '../measure.js';
import { row, say, target, times } from '../table.js';

/** The sixty rules with a finding for each subject and what decided it, against peers that give the same. */
export const findings = async (rounds: number): Promise<void> => {
  await agreeFindings();
  const peers = findingPeers();
  const { rulesEngine, decisionFull } = verdictPeers();
  const [hand, ours, rulesSame, zenSame, rulesPath, rulesOnly, zenTrace] = (await race(
    [
      { name: 'hand findings', run: findingsByHand, records: complete },
      { name: 'evaluate', run: (r) => evaluate(plan, r), records: complete },
      { name: 'json-rules findings', run: peers['json-rules-engine'], records: few },
      { name: 'zen findings', run: peers['zen-engine'], records: few },
      { name: 'json-rules path', run: peers['json-rules-engine with JSONPath'], records: few },
      { name: 'json-rules', run: (r) => rulesEngine.run(r), records: few },
      { name: 'zen trace', run: (r) => decisionFull(r, true), records: few },
    ],
    rounds,
  )) as [number, number, number, number, number, number, number];

  say();
  say('With findings, complete records; the first five agree on every rule and subject');
  row('', 'of hand', 'of ours');
  for (const [name, t] of [
    ['hand-written TypeScript, the same findings', hand],
    ['tuoyu evaluate, the whole report', ours],
    ['json-rules-engine 7.3.1, findings for each subject', rulesSame],
    ['zen-engine 0.54.0, findings for each subject', zenSame],
    ['json-rules-engine with JSONPath, the same', rulesPath],
    ['json-rules-engine, JSONPath; per rule only, no subjects', rulesOnly],
    ['zen-engine, its trace; per rule only, no subjects', zenTrace],
  ] as const)
    row(name, times(t / hand), times(t / ours));
  target(
    'full findings at no less than 10 % of hand-written code (in %)',
    (100 * hand) / ours,
    hand / ours >= 0.1,
  );
  target('full findings at least 40 times json-rules-engine', rulesSame / ours, rulesSame / ours >= 40);
  target('full findings at least 40 times zen-engine', zenSame / ours, zenSame / ours >= 40);
  target('  hand-written code against json-rules-engine with the same findings', rulesSame / hand, undefined);
  target('  hand-written code against zen-engine with the same findings', zenSame / hand, undefined);
  target('  ours against json-rules-engine with JSONPath, the same findings', rulesPath / ours, undefined);
  target(
    '  ours against json-rules-engine with JSONPath, per rule only, no subjects',
    rulesOnly / ours,
    undefined,
  );
  target('  ours against the trace of zen-engine, per rule only, no subjects', zenTrace / ours, undefined);

  const [whole, missing] = (await race(
    [
      { name: 'evaluate', run: (r) => evaluate(plan, r), records: complete },
      { name: 'evaluate, holes', run: (r) => evaluate(plan, r), records: holed },
    ],
    rounds,
  )) as [number, number];
  target(
    'one field in ten missing: full findings, which then name what is missing',
    missing / whole,
    missing / whole <= 2.5,
  );
};
