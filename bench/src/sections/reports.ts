import { compile, evaluate, fast, judge } from '@tuoyu/core';
import { complete, few, holed, plan } from '../contenders.js';
import { race } from '../measure.js';
import { AS_OF, profileOf } from '../profile.js';
import { SIXTY } from '../rules.js';
import { row, say, target, times } from '../table.js';

/** What it costs to make a plan ready, and what shorter reports save, in whole reports of complete records. */
export const reports = async (rounds: number): Promise<void> => {
  const first = complete[0];
  const ready = (profile = profileOf(SIXTY)): unknown =>
    judge(compile(profile, { asOf: AS_OF, engine: fast }), first);
  const warmProfile = profileOf(SIXTY);
  const open = { omit: ['pass', 'not-applicable'] } as const;
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
    rounds,
  )) as [number, number, number, number, number, number];
  target('compile in evaluations, profile checked before', again / one, again / one < 100);
  target('compile in evaluations, profile declared and checked too', whole / one, whole / one < 100);
  say();
  say('Reports, in whole ones of complete records');
  row('', 'of ours');
  row('only open findings', times(oneOpen / one));
  row('only open findings, one value in ten missing', times(oneOpenHoled / one));
  row('without the engine for many records', times(slow / one));
};
