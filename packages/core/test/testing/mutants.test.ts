import { describe, expect, it } from 'vitest';
import {
  canonical,
  compile,
  defineFigure,
  defineProfile,
  type Expr,
  isTuoyuError,
  type Rule,
} from '../../src/index.js';
import { focusOn, replaced } from '../../src/testing/focus.js';
import {
  assertMutationScore,
  mutantsOf,
  mutationReport,
  type RuleCases,
  testProfile,
} from '../../src/testing/index.js';
import {
  basis,
  f,
  instruments,
  profile,
  ratio,
  ratioInfant,
  ratioToddler,
  table,
  trained,
} from './nursery.js';

const text = (en: string) => ({ 'zh-CN': en, en });
const klass = f.subject('/classes');
const n = (value: number): Expr => ({ op: 'value', value });
const enrolled: Expr = klass('/enrolled');
const kind: Expr = klass('/kind');
const day: Expr = { op: 'field', of: 'record', path: '/site/openedOn' };
const yes: Expr = { op: 'value', value: true };

const requiring = (require: Expr, more: Partial<Rule> = {}): Rule => ({
  id: 'x/y',
  title: { pass: text('yes'), fail: text('no') },
  addressee: 'institution',
  obligation: 'must',
  basis: [basis],
  subjects: '/classes',
  remedy: text('do it'),
  require,
  ...more,
});

const figures = [ratioInfant, ratioToddler];
const kinds = (require: Expr, more?: Partial<Rule>): readonly string[] =>
  mutantsOf(requiring(require, more), { fields: table, figures }).map(({ id }) => id);

const staff = { op: 'list', of: 'record', path: '/staff' } as const;
const carers = {
  op: 'filter',
  list: staff,
  as: 'p',
  where: {
    op: 'eq',
    args: [
      { op: 'field', of: 'p', path: '/role' },
      { op: 'value', value: 'carer' },
    ],
  },
} as const;
const hired: Expr = { op: 'field', of: 'p', path: '/hiredOn' };
const older = (of: Expr): Expr => ({ op: 'le', args: [of, { op: 'asOf' }] });

describe('mutantsOf', () => {
  it.each<[string, Expr, readonly string[]]>([
    [
      'a limit',
      { op: 'ge', args: [enrolled, n(3)] },
      ['require ge>gt', 'require/args/1 +1', 'require/args/1 -1'],
    ],
    [
      'a limit with decimals',
      { op: 'lt', args: [enrolled, n(0.85)] },
      ['require lt>le', 'require/args/1 +0.01', 'require/args/1 -0.01'],
    ],
    [
      'a figure',
      { op: 'le', args: [enrolled, { op: 'figure', id: 'ratio-infant' }] },
      ['require le>lt', 'require/args/1 +1', 'require/args/1 -1'],
    ],
    [
      'a conjunction',
      { op: 'and', args: [yes, { op: 'present', of: kind }] },
      [
        'require and>or',
        'require drop 0',
        'require drop 1',
        'require/args/0 true>false',
        'require/args/1 true',
      ],
    ],
    ['a denial', { op: 'not', of: { op: 'present', of: kind } }, ['require drop not', 'require/of true']],
    [
      'a code, replaced by the next of its field',
      { op: 'eq', args: [kind, { op: 'value', value: 'infant' }] },
      ['require eq>ne', 'require infant>toddler'],
    ],
    [
      'a code of a quantified element',
      { op: 'some', list: carers, as: 'p', that: older(hired) },
      [
        'require some>every',
        'require/list drop filter',
        'require/list/where eq>ne',
        'require/list/where carer>cook',
        'require/that le>lt',
      ],
    ],
    [
      'codes',
      { op: 'in', of: kind, values: ['infant', 'toddler'] },
      ['require drop infant', 'require drop toddler'],
    ],
    [
      'branches',
      { op: 'le', args: [enrolled, { op: 'if', if: yes, then: n(3), else: n(4) }] },
      [
        'require le>lt',
        'require/args/1 swap branches',
        'require/args/1 drop else',
        'require/args/1 drop then',
        'require/args/1/if true>false',
        'require/args/1/then +1',
        'require/args/1/then -1',
        'require/args/1/else +1',
        'require/args/1/else -1',
      ],
    ],
    [
      'a look-up',
      {
        op: 'le',
        args: [enrolled, { op: 'lookup', key: kind, cases: { infant: n(3), toddler: n(5) }, else: n(7) }],
      },
      [
        'require le>lt',
        'require/args/1 swap infant toddler',
        'require/args/1 drop else',
        'require/args/1/cases/infant +1',
        'require/args/1/cases/infant -1',
        'require/args/1/cases/toddler +1',
        'require/args/1/cases/toddler -1',
        'require/args/1/else +1',
        'require/args/1/else -1',
      ],
    ],
    [
      'days and months',
      { op: 'ge', args: [{ op: 'months', args: [day, { op: 'date', value: '2026-03-01' }] }, enrolled] },
      ['require ge>gt', 'require/args/0 +1', 'require/args/0/args/1 +1 day', 'require/args/0/args/1 -1 day'],
    ],
    [
      'the least of several',
      { op: 'ge', args: [{ op: 'least', args: [enrolled, enrolled] }, enrolled] },
      ['require ge>gt', 'require/args/0 least>greatest'],
    ],
    [
      'the latest',
      older({ op: 'max', list: staff, as: 'p', of: hired, empty: day }),
      ['require le>lt', 'require/args/0 max>min'],
    ],
    [
      'rounding',
      { op: 'ge', args: [{ op: 'div', args: [enrolled, enrolled], quantum: 0.1, mode: 'up' }, enrolled] },
      ['require ge>gt', 'require/args/0 up>down'],
    ],
    [
      'a pattern',
      { op: 'matches', of: klass('/name'), pattern: '*x*' },
      ['require drop leading *', 'require drop trailing *'],
    ],
    ['a place', { op: 'inDivision', of: klass('/name'), code: '320100' }, ['require 320100>320000']],
  ])('knows the faults of %s', (_, expr, expected) => {
    expect(kinds(expr)).toEqual(expected);
  });

  it('mutates logs', () => {
    const log: Expr = {
      op: 'logged',
      of: 'record',
      path: '/log',
      as: 'e',
      day: '/date',
      every: 'month',
      periods: 12,
      times: n(1),
      where: yes,
      since: day,
    };
    expect(kinds(log)).toEqual([
      'require drop where',
      'require drop since',
      'require periods 13',
      'require periods 11',
      'require month>quarter',
      'require/times +1',
      'require/times -1',
      'require/where true>false',
    ]);
  });

  it('mutates when a rule applies, and from which day', () => {
    expect(kinds(yes, { when: older(day), effective: { from: '2021-01-01', to: '2029-12-31' } })).toEqual([
      'effective from +1 day',
      'effective from -1 day',
      'effective to +1 day',
      'effective to -1 day',
      'when negated',
      'when dropped',
      'when le>lt',
      'require true>false',
    ]);
  });

  it('shortens a figure that is a list', () => {
    const list = {
      id: 'all',
      title: text('all'),
      unit: '',
      versions: [{ value: ['infant', 'toddler'], basis }],
    };
    const rule = requiring({ op: 'in', of: kind, values: { op: 'figure', id: 'all' } });
    const mutants = mutantsOf(rule, { figures: [list] });
    expect(mutants.map(({ id, figure }) => [id, figure?.versions[0]?.value])).toEqual([
      ['require drop infant', ['toddler']],
      ['require drop toddler', ['infant']],
    ]);
  });

  it('gives the same mutants every time, each with its own id, and leaves the rule alone', () => {
    const before = canonical(trained);
    const one = mutantsOf(trained, { fields: table });
    expect(canonical(mutantsOf(JSON.parse(before) as Rule, { fields: table }))).toBe(canonical(one));
    expect(new Set(one.map(({ id }) => id)).size).toBe(one.length);
    expect(one.every(({ rule }) => canonical(rule) !== before)).toBe(true);
    expect(canonical(trained)).toBe(before);
  });

  it('makes only rules that compile', () => {
    for (const rule of [ratio, trained]) {
      const own = focusOn(profile, rule);
      for (const mutant of mutantsOf(rule, { fields: table, figures })) {
        const plan = compile(defineProfile(replaced(own, mutant.rule)), { asOf: '2026-11-23' });
        expect(plan.rules.map((planned) => planned.rule)).toEqual([mutant.rule]);
      }
    }
  });
});

describe('mutationReport', () => {
  const setup = { profile, asOf: '2026-11-23' };
  const cases: RuleCases = {
    pass: [{ name: 'four', record: { classes: [{ kind: 'infant', enrolled: 4, carers: 2 }] } }],
  };

  it('names what no case tells apart, in words', () => {
    const report = mutationReport(setup, ratio, cases);
    expect(report.killed).toEqual([
      'when negated',
      'when drop infant',
      'require le>lt',
      'require/args/1/args/1/cases/infant -1',
    ]);
    expect(report.survivors).toContainEqual({
      id: 'require/args/1/args/1/cases/toddler +1',
      change: 'children a carer of toddlers may have → children a carer of toddlers may have + 1',
    });
    expect(report.score).toBe(report.killed.length / (report.killed.length + report.survivors.length));
  });

  it('counts no explained survivor, and finds an explanation that is stale', () => {
    const bare = mutationReport(setup, ratio, cases);
    const survivors = { 'when dropped': 'every kind is listed', 'when negated': 'wrong', nonsense: 'none' };
    const report = mutationReport(setup, ratio, { ...cases, survivors });
    expect(report.explained.map(({ id, reason }) => [id, reason])).toEqual([
      ['when dropped', 'every kind is listed'],
    ]);
    expect(report.stale).toEqual(['when negated', 'nonsense']);
    expect(report.survivors).toHaveLength(bare.survivors.length - 1);
    expect(mutationReport(setup, ratio, { ...cases, survivors: { 'when dropped': ' ' } }).explained).toEqual(
      [],
    );
  });

  it('throws for too low a score and for a stale explanation, and says which', () => {
    const low = mutationReport(setup, ratio, cases);
    expect(() => assertMutationScore(low)).toThrow(
      /the cases kill \d of \d+ mutants, less than 0\.9\n- survives: /,
    );
    expect(() => assertMutationScore(low, 0)).not.toThrow();
    try {
      assertMutationScore({ ...low, stale: ['x'] }, 0);
      expect.unreachable();
    } catch (error) {
      expect(isTuoyuError(error, 'rule-test') && error.info.problems).toEqual([
        'survivors "x": this mutant is killed or does not exist',
      ]);
    }
  });

  it('puts a shortened list in the place of the figure', () => {
    const list = defineFigure({
      id: 'all',
      title: text('all'),
      unit: 'code',
      versions: [{ value: ['infant', 'toddler'], basis }],
    });
    const rule = requiring({ op: 'in', of: kind, values: { op: 'figure', id: 'all' } });
    const own = testProfile({ fields: table, instruments, figures: [list] });
    const infants: RuleCases = { pass: [{ name: 'infants', record: { classes: [{ kind: 'infant' }] } }] };
    const report = mutationReport({ profile: own, asOf: '2026-11-23' }, rule, infants);
    expect(report.killed).toEqual(['require drop infant']);
    expect(report.survivors.map(({ id }) => id)).toEqual(['require drop toddler']);
  });

  it('does not take the way a failure came about for a difference', () => {
    const far: RuleCases = {
      fail: [
        {
          name: 'nine',
          record: { classes: [{ kind: 'infant', enrolled: 9, carers: 2 }] },
          deciding: ['/classes/0/enrolled: 9 <= 4', '/classes/0/carers: 2', '/classes/0/kind: infant'],
          params: { enrolled: 9 },
        },
      ],
    };
    expect(mutationReport(setup, ratio, far).survivors.map(({ id }) => id)).toContain('require le>lt');
  });
});
