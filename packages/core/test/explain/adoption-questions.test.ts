import { expect, it } from 'vitest';
import {
  compile,
  defineFigure,
  definePack,
  defineProfile,
  defineRule,
  evaluate,
  fields,
  figure,
  ge,
  nextQuestions,
} from '../../src/index.js';

const text = { 'zh-CN': '文', en: 'text' };
const table = { '/days': { type: 'number', unit: 'day', label: text, sensitivity: 'institution' } } as const;
const basis = { instrument: 'norm', clause: '1', verified: 'unverified' } as const;

it('asks for a figure that shares its id with a rule that was adopted', () => {
  const days = defineFigure({ id: 'a/days', title: text, unit: 'day', versions: [{ value: 30, basis }] });
  const rule = defineRule({
    id: 'a/days',
    title: { pass: text, fail: text },
    addressee: 'institution',
    obligation: 'must',
    basis: [basis],
    require: ge(fields(table)('/days'), figure(days)),
    remedy: text,
  });
  const pack = definePack({ name: 'p', version: '1.0.0', title: text, rules: [rule], figures: [days] });
  const profile = defineProfile({
    id: 'x',
    title: text,
    fields: table,
    instruments: [{ id: 'norm', title: text, force: [{ force: 'law', verified: 'primary' }] }],
    layers: [{ division: '000000', packs: [pack] }],
  });
  const adoptions = [{ rule: 'a/days', by: 'A', on: '2026-01-01', source: 'the text' }];
  const plan = compile(profile, { asOf: '2026-11-23', adoptions });
  const asked = nextQuestions(plan, evaluate(plan, { days: 1 }));
  expect(asked.map(({ kind, ...rest }) => [kind, 'figure' in rest ? rest.figure : undefined])).toEqual([
    ['adoption', 'a/days'],
  ]);
});
