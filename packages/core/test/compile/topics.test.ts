import { describe, expect, it } from 'vitest';
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
} from '../../src/index.js';

const text = { 'zh-CN': '文', en: 'text' };
const field = { label: text, sensitivity: 'institution' } as const;
const table = { '/days': { type: 'number', unit: 'day', ...field } } as const;
const f = fields(table);

const basis = { instrument: 'norm', clause: '1', verified: 'primary' } as const;
const floor = (id: string, value: number, unit = 'day') =>
  defineFigure({ id, title: text, unit, sense: 'floor', versions: [{ value, basis }] });
const keeps = (id: string, limit: ReturnType<typeof floor>) =>
  defineRule({
    id,
    title: { pass: text, fail: text },
    addressee: 'institution',
    obligation: 'must',
    basis: [basis],
    topic: 'retention',
    require: ge(f('/days'), figure(limit)),
    remedy: text,
  });

const reportOf = (...figures: readonly ReturnType<typeof floor>[]) => {
  const pack = definePack({
    name: 'p',
    version: '1.0.0',
    title: text,
    rules: figures.map((limit) => keeps(`a/${limit.id}`, limit)),
    figures,
    topics: [{ id: 'retention', title: text }],
  });
  const profile = defineProfile({
    id: 'x',
    title: text,
    fields: table,
    instruments: [{ id: 'norm', title: text, force: [{ force: 'law', verified: 'primary' }] }],
    layers: [{ division: '000000', packs: [pack] }],
  });
  return evaluate(compile(profile, { asOf: '2026-11-23' }), { days: 60 });
};

describe('duties of several texts on one matter', () => {
  it('stand side by side, and the report names the strictest', () => {
    const report = reportOf(floor('thirty', 30), floor('ninety', 90));
    expect(report.findings.map(({ rule, outcome }) => [rule, outcome])).toEqual([
      ['a/ninety', 'fail'],
      ['a/thirty', 'pass'],
    ]);
    expect(report.topics).toEqual({
      retention: { rules: ['a/ninety', 'a/thirty'], strictest: 'a/ninety' },
    });
  });

  it('have no strictest where they measure differently, or where there is only one', () => {
    expect(
      reportOf(floor('thirty', 30), floor('weeks', 5, 'week')).topics['retention']?.strictest,
    ).toBeNull();
    expect(reportOf(floor('thirty', 30)).topics['retention']?.strictest).toBeNull();
  });
});
