import { compile, evaluate, fast, judge } from '@tuoyu/core';
import { agree } from './agree.js';
import {
  COUNT,
  complete,
  decision,
  decisionFull,
  holed,
  ids,
  logic,
  logicFull,
  plan,
  planOf,
  ROUNDS,
  rulesEngine,
  runAll,
  schema,
} from './contenders.js';
import { judgeByHand } from './hand.js';
import { findingsByHand } from './hand-findings.js';
import { median, race, slope } from './measure.js';
import { jsonLogicFull } from './peers/json-logic-full.js';
import { jsonRules } from './peers/json-rules.js';
import { AS_OF, profileOf, repeated } from './profile.js';
import { enlarged } from './records.js';
import { SIXTY, THREE } from './rules.js';
import { runSections } from './sections/sections.js';
import { row, say, sayTargets, target, times } from './table.js';

await agree();
say(
  `${ids.length} rules, ${COUNT} institutions of about ${Math.round(median(complete.map((r) => JSON.stringify(r).length)))} characters; node ${process.versions.node}`,
);
say(
  `all engines agree at the level that they can express (json-rules-engine: ${rulesEngine.native} rules in its own language, ajv: ${schema.native})`,
);
say(`ratios of processor time, medians of ${ROUNDS} interleaved rounds in one process`);

const few = complete.slice(0, Math.max(20, COUNT / 20));
const [
  hand,
  ours,
  logicTime,
  logicFullTime,
  ajvTime,
  handFindings,
  findings,
  rulesTime,
  zenTime,
  zenFull,
  zenTrace,
] = (await race(
  [
    { name: 'hand', run: judgeByHand, records: complete },
    { name: 'judge', run: (r) => judge(plan, r), records: complete },
    { name: 'json-logic', run: runAll(logic), records: complete },
    { name: 'json-logic full', run: runAll(logicFull), records: complete },
    { name: 'ajv', run: (r) => schema.run(r), records: complete },
    { name: 'hand findings', run: findingsByHand, records: complete },
    { name: 'evaluate', run: (r) => evaluate(plan, r), records: complete },
    { name: 'json-rules', run: (r) => rulesEngine.run(r), records: few },
    { name: 'zen', run: (r) => decision(r, false), records: few },
    { name: 'zen full', run: (r) => decisionFull(r, false), records: few },
    { name: 'zen trace', run: (r) => decisionFull(r, true), records: few },
  ],
  ROUNDS,
)) as [number, number, number, number, number, number, number, number, number, number, number];

say();
say('Verdicts, complete records');
row('', 'of hand', 'of ours');
const verdicts: readonly (readonly [string, number])[] = [
  ['hand-written TypeScript, same semantics', hand],
  ['tuoyu judge', ours],
  ['json-logic-engine 5.0.7 compiled, with unknown', logicFullTime],
  ['json-logic-engine 5.0.7 compiled, nothing can be missing', logicTime],
  ['ajv 8.20.0, the rest by hand; fails only', ajvTime],
  ['json-rules-engine 7.3.1, the rest by hand; fails only', rulesTime],
  ['zen-engine 0.54.0, with unknown', zenFull],
  ['zen-engine 0.54.0, nothing can be missing', zenTime],
];
for (const [name, t] of verdicts) row(name, times(t / hand), times(t / ours));
say();
say('With findings, complete records');
row('', 'of hand', 'of ours');
for (const [name, t] of [
  ['hand-written TypeScript, the same findings', handFindings],
  ['tuoyu evaluate, the whole report', findings],
  ['json-rules-engine 7.3.1, its results', rulesTime],
  ['zen-engine 0.54.0, with unknown, its trace', zenTrace],
] as const)
  row(name, times(t / handFindings), times(t / findings));
target(
  'verdicts at least twice as fast as compiled json-logic-engine with the same verdicts',
  logicFullTime / ours,
  logicFullTime / ours >= 2,
);
target('the same against json-logic-engine that takes nothing to be missing', logicTime / ours, undefined);
target(
  'full findings at no less than 10 % of hand-written code (in %)',
  (100 * handFindings) / findings,
  handFindings / findings >= 0.1,
);
target('full findings at least 40 times json-rules-engine', rulesTime / findings, rulesTime / findings >= 40);
target('full findings at least 40 times zen-engine', zenTrace / findings, zenTrace / findings >= 40);

const [c1, h1, c2, h2] = (await race(
  [
    { name: 'judge', run: (r) => judge(plan, r), records: complete },
    { name: 'judge, holes', run: (r) => judge(plan, r), records: holed },
    { name: 'evaluate', run: (r) => evaluate(plan, r), records: complete },
    { name: 'evaluate, holes', run: (r) => evaluate(plan, r), records: holed },
  ],
  ROUNDS,
)) as [number, number, number, number];
target(
  'one field in ten missing costs at most 2.5 times complete records: verdicts',
  h1 / c1,
  h1 / c1 <= 2.5,
);
target('the same: full findings, which then name what is missing', h2 / c2, h2 / c2 <= 2.5);

const first = complete[0];
const ready = (profile = profileOf(SIXTY)): unknown =>
  judge(compile(profile, { asOf: AS_OF, engine: fast }), first);
const warmProfile = profileOf(SIXTY);
const open = { findings: 'open' } as const;
const interpreted = compile(warmProfile, { asOf: AS_OF });
const [whole, again, one, oneOpen, oneOpenHoled, slow] = (await race(
  [
    { name: 'profile and compile', run: () => ready(), records: [first] },
    { name: 'compile', run: () => ready(warmProfile), records: [first] },
    { name: 'evaluate', run: (r) => evaluate(plan, r), records: complete },
    { name: 'open findings', run: (r) => evaluate(plan, r, open), records: complete },
    { name: 'open findings, holes', run: (r) => evaluate(plan, r, open), records: holed },
    { name: 'interpreted', run: (r) => evaluate(interpreted, r), records: few },
  ],
  ROUNDS,
)) as [number, number, number, number, number, number];
target('compile in evaluations, profile checked before', again / one, again / one < 100);
target('compile in evaluations, profile declared and checked too', whole / one, whole / one < 100);
say();
say('Reports, in whole ones of complete records');
row('', 'of ours');
row('only open findings', times(oneOpen / one));
row('only open findings, one value in ten missing', times(oneOpenHoled / one));
row('without the engine for many records', times(slow / one));

const sizes = [1, 4, 16];
const large = sizes.map((n) => complete.slice(0, 60).map((record) => enlarged(record, n)));
const byRecord = await race(
  large.map((records, i) => ({ name: `records ${i}`, run: (r: unknown) => judge(plan, r), records })),
  ROUNDS,
);
const sized = (list: readonly unknown[]): number => median(list.map((r) => JSON.stringify(r).length));
target(
  'slope of cost against the size of records',
  slope(large.map((list, i) => [sized(list), byRecord[i] as number])),
  slope(large.map((list, i) => [sized(list), byRecord[i] as number])) <= 1.1,
);
const ruleSets = [1, 3, 9].map((n) => planOf(repeated(SIXTY, n)));
const byRules = await race(
  ruleSets.map((p, i) => ({
    name: `rules ${i}`,
    run: (r: unknown) => evaluate(p, r),
    records: complete.slice(0, 200),
  })),
  ROUNDS,
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
  ROUNDS,
)) as [number, number, number, number];
say();
say('Three rules: class size, carer ratio, health certificates');
row('', 'of ours');
row('tuoyu judge', times(1));
row('tuoyu evaluate', times(t2 / t1));
row('json-logic-engine 5.0.7 compiled, with unknown', times(t3 / t1));
row('json-rules-engine 7.3.1, facts by hand', times(t4 / t1));

await runSections();

say();
sayTargets();
