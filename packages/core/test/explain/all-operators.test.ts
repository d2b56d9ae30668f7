import { describe, expect, it } from 'vitest';
import {
  type Choice,
  type Clause,
  compile,
  definePack,
  defineProfile,
  type Expr,
  explain,
  describe as inWords,
  loadPack,
  packToJson,
  type Rule,
  stamp,
} from '../../src/index.js';
import { mutantsOf } from '../../src/testing/index.js';
import { evaluate } from '../support/engines.js';
import { basis, counting, instruments, ratioInfant, table } from '../testing/nursery.js';
import { ALL_OPERATORS } from './all-operators.js';

const text = (en: string) => ({ 'zh-CN': `中：${en}`, en });
const label = (en: string) => ({ label: text(en), sensitivity: 'institution' as const });
const fields = {
  ...table,
  '/services': { type: 'codes', codes: { meals: text('meals'), care: text('care') }, ...label('services') },
  '/drills': { type: 'object', ...label('drills') },
  '/drills/from': { type: 'date', ...label('from') },
  '/drills/to': { type: 'date', ...label('to') },
  '/drills/entries': { type: 'list', ...label('entries') },
  '/drills/entries/*': { type: 'object', ...label('drill') },
  '/drills/entries/*/date': { type: 'date', ...label('day') },
  '/drills/entries/*/held': { type: 'boolean', ...label('held') },
} as const;
const periods: Choice = {
  id: 'periods',
  title: text('which periods'),
  options: { calendar: text('calendar'), rolling: text('rolling') },
};
const ruleOf = (require: Expr): Rule => ({
  id: 'x/y',
  title: { pass: text('yes'), fail: text('no') },
  addressee: 'institution',
  obligation: 'must',
  basis: [basis],
  subjects: '/classes',
  require,
  remedy: text('do it'),
});
const packOf = (rule: Rule) =>
  definePack({
    name: '@test/all',
    version: '1.0.0',
    title: text('all'),
    rules: [rule],
    figures: [ratioInfant],
    choices: [counting, periods],
  });
const planOf = (pack: ReturnType<typeof packOf>) =>
  compile(
    defineProfile({
      id: 'all',
      title: text('all'),
      fields,
      instruments,
      layers: [{ division: '000000', packs: [pack] }],
      functions: {
        same: { inputs: ['number', 'number'], codomain: { kind: 'boolean' }, run: (a, b) => a === b },
      },
    }),
    { asOf: '2026-11-23' },
  );

const records: readonly unknown[] = [
  {},
  { classes: [{}] },
  {
    classes: [{ kind: 'infant', enrolled: 3, carers: 0, name: '小一班' }],
    staff: [],
    site: { openedOn: '2020-01-01' },
  },
  {
    classes: [{ kind: 'toddler', enrolled: 4, carers: 2, name: '320102' }],
    staff: [{ role: 'carer', hiredOn: '2024-02-29' }, { role: 'cook' }, {}],
    services: ['meals'],
    site: { openedOn: '2026-10-01' },
    drills: { from: '2026-01-01', to: '2026-11-22', entries: [{ date: '2026-05-01', held: true }, {}] },
  },
];

const every = (clause: Clause): readonly Clause[] => [clause, ...clause.children.flatMap(every)];

const STATE = { pass: 'true', fail: 'false', unknown: 'unknown' } as const;

describe.each(Object.entries(ALL_OPERATORS))('%s', (op, expr) => {
  const rule = ruleOf(expr);
  const plan = planOf(packOf(rule));

  it('is used by its condition', () => {
    expect(JSON.stringify(expr)).toContain(`"op":"${op}"`);
  });

  it('has a text in every language', () => {
    for (const locale of ['zh-CN', 'en'] as const) {
      const scopes = { record: '', subject: '/classes/*' };
      const words = inWords(expr, fields, locale, { scopes, choices: [counting, periods] });
      expect(words).not.toMatch(/[{}]|undefined|\[object|\/\*/);
      expect(words.trim()).not.toBe('');
    }
  });

  it('is explained as it was judged, in every record', () => {
    for (const record of records) {
      for (const finding of evaluate(plan, record).findings) {
        const { require } = explain(plan, record, finding, { locale: 'en' });
        const clauses = every(require as Clause);
        expect(clauses.filter((c) => c.error !== undefined)).toEqual([]);
        const state = STATE[finding.outcome as keyof typeof STATE];
        // an element that nobody has seen may also not be there
        if (finding.subject.pointer === '/classes') continue;
        if (state !== undefined) expect(require?.state).toBe(state);
      }
    }
  });

  it('goes through JSON', () => {
    const loaded = planOf(loadPack(packToJson(packOf(rule))) as never);
    for (const record of records) {
      expect(JSON.stringify(evaluate(loaded, record, { stamp }))).toBe(
        JSON.stringify(evaluate(plan, record, { stamp })),
      );
    }
  });

  it('has only mutants that compile', () => {
    for (const mutant of mutantsOf(rule, { fields, figures: [ratioInfant] })) {
      expect(planOf(packOf(mutant.rule)).rules.map((planned) => planned.rule)).toEqual([mutant.rule]);
    }
  });
});
