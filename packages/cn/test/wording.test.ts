import { canonical, compile, type Force, type Obligation } from '@tuoyu/core';
import { expect, it } from 'vitest';
import { cn } from '../src/index.js';
import { asOf } from './examples.js';

const plan = compile(cn, { asOf });
const rules = cn.layers.flatMap(({ packs }) => packs).flatMap((pack) => pack.rules);

const mild: ReadonlySet<Obligation> = new Set(['should', 'may', 'encouraged', 'gradual', 'target', 'intent']);
const soft: ReadonlySet<Force> = new Set([
  'guide',
  'recommended-standard',
  'industry-code',
  'policy-plan',
  'draft',
]);
const duty = /必须|不得|应当|严禁|\b(?:must|shall|prohibited|forbidden)\b/i;

it('words no recommendation as a duty', () => {
  const offenders = rules.flatMap(({ id, obligation, title, remedy }) => {
    const force = plan.ruleSummaries[id]?.force;
    if (!mild.has(obligation) && (force === undefined || !soft.has(force))) return [];
    const texts = [title.pass, title.fail, remedy].flatMap((text) => [text['zh-CN'], text.en]);
    return texts.filter((text) => duty.test(text)).map((text) => `${id}: ${text}`);
  });
  expect(offenders).toEqual([]);
});

it('names values only in what a failure says: the other texts are also shown where nothing failed', () => {
  const texts = rules.flatMap(({ id, title, remedy, question }) =>
    [title.pass, remedy, question?.text, question?.evidence].flatMap((text) =>
      text === undefined ? [] : [`${id}: ${text['zh-CN']} ${text.en}`],
    ),
  );
  expect(texts.filter((text) => /[{}]/.test(text))).toEqual([]);
});

/** Whether two rules are in force on some common day, of the report or of the date that they are anchored to. */
const meet = (a: string, b: string): boolean => {
  const [one, other] = [plan.ruleSummaries[a]?.effective, plan.ruleSummaries[b]?.effective];
  if (one === undefined || other === undefined) return false;
  return (one.from ?? '') <= (other.to ?? '9999') && (other.from ?? '') <= (one.to ?? '9999');
};

it('says nothing twice: no two rules ask the same of the same on the same day', () => {
  const byMeaning = new Map<string, string[]>();
  for (const { id, when, require, question, subjects, timeAnchor } of rules) {
    // a rule that only asks a person is what its question says
    const asked = require === undefined ? question?.text : undefined;
    const meaning = canonical(
      JSON.parse(JSON.stringify({ when, require, asked, subjects, timeAnchor })) as object,
    );
    byMeaning.set(meaning, [...(byMeaning.get(meaning) ?? []), id]);
  }
  const twins = [...byMeaning.values()].flatMap((ids) =>
    ids.flatMap((a, i) => ids.slice(i + 1).flatMap((b) => (meet(a, b) ? [`${a} = ${b}`] : []))),
  );
  expect(twins).toEqual([]);
});
