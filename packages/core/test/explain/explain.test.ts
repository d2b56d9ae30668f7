import { describe, expect, it } from 'vitest';
import {
  type Clause,
  compile,
  type Expr,
  evaluate,
  explain,
  describe as inWords,
  isTuoyuError,
  type Pack,
} from '../../src/index.js';
import { basis, f, table } from '../testing/nursery.js';
import { house, plan, ratio, staff } from './house.js';

const record = {
  nature: 'public',
  classes: [{ kind: 'infant', enrolled: 5, carers: 2 }],
  staff: [
    { role: 'carer', trained: false, hiredOn: '2026-06-01' },
    { role: 'carer', trained: false, hiredOn: '2020-01-01' },
    { role: 'cook' },
  ],
};

const explained = (rule: string, at: string, of: unknown = record, locale: 'en' | 'zh-CN' = 'en') => {
  const finding = evaluate(plan, of).findings.find((x) => x.rule === rule && x.subject.pointer === at);
  return explain(plan, of, finding as never, { locale });
};

const outline = (clause: Clause, depth = 0): readonly string[] => [
  `${'  '.repeat(depth)}${clause.state}: ${clause.text}${clause.valueText === undefined ? '' : ` [${clause.valueText}]`}`,
  ...clause.children.flatMap((child) => outline(child, depth + 1)),
];

describe('explain', () => {
  it('shows each clause with its state, its values and what was not reached', () => {
    const { when, require, outcome } = explained('staffing/ratio', '/classes/0');
    expect(outcome).toBe('fail');
    expect(when.flatMap((c) => outline(c))).toEqual([
      'true: kind of class is one of infant class, toddler class [yes]',
      '  known: kind of class [infant class]',
    ]);
    expect(outline(require as Clause)).toEqual([
      'false: carers is at least 1, and children enrolled is at most carers × by kind of class (infant class: children a carer of infants may have (2 child); toddler class: children a carer of toddlers may have (5 child)) [no]',
      '  true: carers is at least 1 [yes]',
      '    known: carers [2 person]',
      '  false: children enrolled is at most carers × by kind of class (infant class: children a carer of infants may have (2 child); toddler class: children a carer of toddlers may have (5 child)) [no]',
      '    known: children enrolled [5 child]',
      '    known: carers × by kind of class (infant class: children a carer of infants may have (2 child); toddler class: children a carer of toddlers may have (5 child)) [4]',
      '      known: carers [2 person]',
      '      known: by kind of class (infant class: children a carer of infants may have (2 child); toddler class: children a carer of toddlers may have (5 child)) [2]',
      '        known: kind of class [infant class]',
      '        known: children a carer of infants may have (2 child) [2]',
      '        not-reached: children a carer of toddlers may have (5 child)',
    ]);
  });

  it('names the figure in force with its source', () => {
    const { require } = explained('staffing/ratio', '/classes/0');
    const found: Clause[] = [];
    const walk = (c: Clause): void => {
      if (c.figure !== undefined) found.push(c);
      c.children.forEach(walk);
    };
    walk(require as Clause);
    expect(found.map((c) => c.figure)).toEqual([
      {
        id: 'ratio-infant',
        title: {
          'zh-CN': '中：children a carer of infants may have',
          en: 'children a carer of infants may have',
        },
        unit: 'child',
        value: 2,
        basis: [{ instrument: 'order-1', clause: 'art. 20', verified: 'primary' }],
      },
    ]);
  });

  it('stops where the engine stops', () => {
    const { require } = explained('staffing/ratio', '/classes/0', {
      classes: [{ kind: 'infant', enrolled: 5, carers: 0 }],
    });
    expect((require as Clause).children.map((c) => c.state)).toEqual(['false', 'not-reached']);
  });

  it('does not reach the requirement of a rule that does not apply', () => {
    const { when, require } = explained('staffing/known', '', { ...record, nature: 'private' });
    expect(when.map((c) => c.state)).toEqual(['false', 'not-reached']);
    expect((require as Clause).state).toBe('not-reached');
  });

  it('shows one clause for each element that is judged, and hides what is personal', () => {
    const { require } = explained('staffing/known', '');
    const elements = (require as Clause).children;
    expect(elements.map((c) => [c.pointer, c.state])).toEqual([
      ['/staff/0', 'true'],
      ['/staff/1', 'false'],
    ]);
    const [trained] = elements[1]?.children ?? [];
    expect(trained).toMatchObject({ pointer: '/staff/1/trained', masked: true, valueText: 'not shown' });
    expect(trained).not.toHaveProperty('value');
    expect(JSON.stringify(require)).not.toContain(
      '"value":false,"valueText":"no","pointer":"/staff/1/trained"',
    );
  });

  it('tells unknown parts, and why a count is what it is', () => {
    const { require } = explained('staffing/known', '', { nature: 'public', staff: [{ role: 'carer' }] });
    expect((require as Clause).state).toBe('unknown');
    const counted = explained('staffing/known', '').when[1] as Clause;
    expect(outline(counted).slice(2, 8)).toEqual([
      '    true: role is carer [yes]',
      '      known: role [carer]',
      '    true: role is carer [yes]',
      '      known: role [carer]',
      '    false: role is carer [no]',
      '      known: role [cook]',
    ]);
  });

  it('speaks Chinese', () => {
    const { require } = explained('staffing/ratio', '/classes/0', record, 'zh-CN');
    expect((require as Clause).children[0]?.text).toBe('中：carers不少于1');
  });

  it('refuses a finding of another plan or record', () => {
    const finding = { rule: 'nope', subject: { pointer: '' }, outcome: 'pass' } as const;
    expect(() => explain(plan, record, finding, { locale: 'en' })).toThrow('unknown-rule');
    try {
      explain(
        plan,
        record,
        { ...finding, rule: ratio.id, subject: { pointer: '/classes/7' } },
        { locale: 'en' },
      );
      expect.unreachable();
    } catch (error) {
      expect(isTuoyuError(error, 'unknown-subject')).toBe(true);
    }
  });

  it('gives for every clause what the report says of the whole', () => {
    for (const { rule, subject, outcome } of evaluate(plan, record).findings) {
      if (outcome !== 'pass' && outcome !== 'fail') continue;
      const { require } = explained(rule, subject.pointer);
      expect(require?.state).toBe(outcome === 'pass' ? 'true' : 'false');
    }
  });

  it('cites only the version that is in force', () => {
    const [layer] = house.layers;
    const pack = layer?.packs[0] as Pack;
    const older = { value: 2, to: '2024-12-31', basis: { ...basis, clause: 'art. 1' } };
    const figures = pack.figures.map((x) =>
      x.id === 'ratio-infant' ? { ...x, versions: [older, { value: 2, from: '2025-01-01', basis }] } : x,
    );
    const profile = { ...house, layers: [{ division: '000000', packs: [{ ...pack, figures }] }] };
    const clauses = (asOf: string): readonly string[] => {
      const at = compile(profile, { asOf });
      const finding = evaluate(at, record).findings.find((x) => x.rule === ratio.id);
      const all = (c: Clause): readonly Clause[] => [c, ...c.children.flatMap(all)];
      const { require } = explain(at, record, finding as never, { locale: 'en' });
      return all(require as Clause).flatMap((c) => c.figure?.basis.map((b) => b.clause) ?? []);
    };
    expect(clauses('2024-12-31')).toEqual(['art. 1']);
    expect(clauses('2025-01-01')).toEqual(['art. 20']);
  });

  it('shows the figure of the plan it is given', () => {
    const past = compile(house, { asOf: '2024-12-31' });
    const [finding] = evaluate(past, record).findings.filter((x) => x.rule === ratio.id);
    const text = (explain(past, record, finding as never, { locale: 'en' }).require as Clause).text;
    expect(text).toContain('children a carer of infants may have (3 child)');
  });
});

describe('describe', () => {
  it('reads as a sentence', () => {
    expect(inWords(staff.require as Expr, table, 'en')).toBe(
      'for each of staff where role is carer: trained, or whole months from day of hiring to the day of evaluation is at most 6',
    );
    expect(
      inWords(
        f.some(f.list('/staff'), (p) => p('/trained')),
        table,
        'zh-CN',
      ),
    ).toBe('至少一项中：staff：中：trained');
  });

  it('puts brackets where parts would read together', () => {
    const one = { op: 'field', of: 'record', path: '/a' } as const;
    expect(inWords({ op: 'and', args: [{ op: 'or', args: [one, one] }, one] }, {}, 'en')).toBe(
      '(/a, or /a), and /a',
    );
    const sum = { op: 'add', args: [one, one] } as const;
    expect(inWords({ op: 'mul', args: [sum, one] }, {}, 'en')).toBe('(/a + /a) × /a');
  });
});
