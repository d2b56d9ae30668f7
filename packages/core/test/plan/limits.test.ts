import { describe, expect, it, vi } from 'vitest';
import { evaluateReference, judgeRule } from '../../src/evaluate/reference.js';
import { compile, type Expr, evaluate, fast, judge, type Plan } from '../../src/index.js';

vi.mock('../../src/evaluate/reference.js', async (original) => {
  const module = await original<typeof import('../../src/evaluate/reference.js')>();
  return { ...module, judgeRule: vi.fn(module.judgeRule) };
});

const texts = { 'zh-CN': '文', en: 'text' };
const basis = { instrument: 'law', clause: 'art. 1', verified: 'primary' } as const;
const field = { label: texts, sensitivity: 'public' } as const;
const of = (scope: string, path: string): Expr => ({ op: 'field', of: scope, path });
const value = (v: number): Expr => ({ op: 'value', value: v });

const planOf = (require: Expr, run: () => boolean = () => true, subjects?: string): Plan =>
  compile(
    {
      id: 'limits',
      title: texts,
      fields: {
        '/n': { ...field, type: 'number', unit: 'unit' },
        '/list': { ...field, type: 'list' },
        '/list/*/id': { ...field, type: 'text' },
        '/others': { ...field, type: 'list' },
        '/others/*/of': { ...field, type: 'text' },
      },
      functions: { check: { inputs: ['number'], codomain: { kind: 'boolean' }, run } },
      instruments: [{ id: 'law', title: texts, force: [{ force: 'law', verified: 'primary' }] }],
      layers: [
        {
          division: '000000',
          packs: [
            {
              format: 'tuoyu-pack/1',
              name: 'limits',
              version: '1.0.0',
              title: texts,
              rules: [
                {
                  id: 'test/rule',
                  title: { pass: texts, fail: texts },
                  addressee: 'institution',
                  obligation: 'must',
                  basis: [basis],
                  remedy: texts,
                  require,
                  ...(subjects === undefined ? {} : { subjects }),
                },
              ],
              figures: [],
              choices: [],
              measures: [],
              topics: [],
              overrides: [],
              disables: [],
            },
          ],
        },
      ],
    },
    { asOf: '2026-11-23', engine: fast },
  );

describe('where columns end', () => {
  const n = of('record', '/n');

  it('leaves numbers past what a double holds exactly to the interpreter, rule by rule', () => {
    const plan = planOf({ op: 'gt', args: [{ op: 'mul', args: [n, n] }, value(1)] });
    vi.mocked(judgeRule).mockClear();
    expect(evaluate(plan, { n: 2.5 }).findings[0]?.outcome).toBe('pass');
    expect(judgeRule).not.toHaveBeenCalled();
    expect(evaluate(plan, { n: 8e9 })).toEqual(evaluateReference(plan, { n: 8e9 }));
    expect(judgeRule).toHaveBeenCalledOnce();
  });

  it('keeps decimals exact', () => {
    const plan = planOf({ op: 'eq', args: [{ op: 'add', args: [n, value(0.1)] }, value(0.3)] });
    expect(judge(plan, { n: 0.2 }).outcomes).toEqual([['pass']]);
    expect(judge(plan, { n: 5_000_000_000.25 })).toEqual({
      summary: evaluateReference(plan, { n: 5_000_000_000.25 }).summary,
      outcomes: [['fail']],
    });
  });

  it('judges a record while a named function of the same plan is asked', () => {
    let inner: unknown;
    const plan: Plan = planOf({ op: 'call', name: 'check', args: [n] }, () => {
      if (inner === undefined) {
        inner = 'asked';
        inner = judge(plan, { n: 1 }).outcomes;
      }
      return true;
    });
    expect(judge(plan, { n: 2 }).outcomes).toEqual([['pass']]);
    expect(inner).toEqual([['pass']]);
  });

  it('joins lists without looking at all pairs', () => {
    const mine: Expr = {
      op: 'some',
      list: { op: 'list', of: 'record', path: '/others' },
      as: 'o',
      that: { op: 'eq', args: [of('o', '/of'), of('subject', '/id')] },
    };
    const plan = planOf(mine, undefined, '/list');
    // Two million pairs are more than a plan keeps; a join makes one for each element.
    const ids = Array.from({ length: 3_000 }, (_, i) => `x${i}`);
    const record = { list: ids.map((id) => ({ id })), others: ids.map((id) => ({ of: id })) };
    vi.mocked(judgeRule).mockClear();
    expect(judge(plan, record).summary.outcomes.pass).toBe(3_000);
    expect(judgeRule).not.toHaveBeenCalled();
  });

  it('does not mind shapes that JSON lacks', () => {
    const plan = planOf({ op: 'gt', args: [n, value(1)] });
    const thrower = {
      get n(): number {
        throw new Error('no');
      },
    };
    for (const record of [thrower, Object.create({ n: 2 }), new Proxy({}, {}), Symbol('x'), () => 2, 5n]) {
      expect(judge(plan, record).summary).toEqual(evaluateReference(plan, record).summary);
    }
  });
});
