import { canonical, compile, evaluate, hashOf, stamp } from '@tuoyu/core';
import { profile } from '../first-rule/profile.js';
import { judge } from './judge.js';

const names = ['托小班一班', 'Ducks 🦆', '"\\\u2028é', ''];

/** A few hundred records that differ in what they know, their decimals and their texts. */
const records = Array.from({ length: 300 }, (_, i) => ({
  name: names[i % names.length],
  classes: Array.from({ length: i % 5 }, (_, j) => ({
    name: names[(i + j) % names.length],
    children: (i * 7 + j) % 3 === 0 ? undefined : (i + j) % 19,
    carers: (i + j) % 4,
    area: (i + j) % 6 === 0 ? null : Math.round((i * 13 + j * 7) / 3) / 10,
  })),
}));

/** Reports of all records as one text, and its hash; the same wherever it runs. */
export const sample = (): { readonly text: string; readonly hash: string } => {
  const plans = ['2026-12-31', '2027-01-01'].map((asOf) => compile(profile, { asOf }));
  const reports = records.flatMap((record) => [
    judge(record),
    ...plans.map((plan) => canonical(evaluate(plan, record, { stamp }))),
  ]);
  const text = reports.join('\n');
  return { text, hash: hashOf(text) };
};
