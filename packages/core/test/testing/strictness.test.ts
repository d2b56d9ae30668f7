import { describe, expect, it } from 'vitest';
import { defineFigure, defineRule, figure, ge, isTuoyuError, le, type Rule } from '../../src/index.js';
import { type RuleCases, type RuleTestSetup, ruleChecks, testProfile } from '../../src/testing/index.js';
import { readyTest } from '../../src/testing/ready.js';
import { basis, f, instruments, profile, ratioInfant, size, table } from './nursery.js';

const setup: RuleTestSetup = { profile, asOf: '2026-11-23' };
const text = (en: string) => ({ 'zh-CN': `中：${en}`, en });
const klass = f.subject('/classes');

/** A rule with a figure, and cases that meet every demand. */
const rule = defineRule({
  id: 'x/size',
  title: { pass: text('small'), fail: text('large: {enrolled}') },
  addressee: 'institution',
  obligation: 'must',
  basis: [basis],
  subjects: '/classes',
  require: le(klass('/enrolled'), figure({ id: 'ratio-toddler' })),
  params: { enrolled: klass('/enrolled') },
  remedy: text('split'),
});
const good: RuleCases = {
  base: { classes: [{ enrolled: 5 }] },
  pass: [{ name: 'five' }],
  fail: [
    {
      name: 'six',
      with: { '/classes/0/enrolled': 6 },
      deciding: ['/classes/0/enrolled: 6 <= 5'],
      params: { enrolled: 6 },
    },
  ],
  unknown: [
    {
      name: 'not told',
      record: { classes: [{}] },
      possible: ['pass', 'fail'],
      needs: ['/classes/0/enrolled missing'],
    },
  ],
  notApplicable: [{ name: 'no class', record: { classes: [] } }],
};

/** All problems that the checks of a test name. */
const problems = (cases: RuleCases, of: Rule = rule, how: RuleTestSetup = setup): readonly string[] =>
  ruleChecks(how, of, cases).flatMap(({ run }) => {
    try {
      run();
      return [];
    } catch (error) {
      if (!isTuoyuError(error, 'rule-test')) throw error;
      return error.info.problems.filter((p) => !p.includes('mutants') && !p.startsWith('survives'));
    }
  });

const without = (...groups: readonly (keyof RuleCases)[]): RuleCases =>
  Object.fromEntries(Object.entries(good).filter(([key]) => !groups.includes(key as keyof RuleCases)));

describe('the rule tester', () => {
  it('is content with a test that meets every demand', () => {
    expect(problems(good)).toEqual([]);
    expect(ruleChecks(setup, rule, good).map(({ name }) => name)).toEqual([
      'pass: five',
      'fail: six',
      'unknown: not told',
      'notApplicable: no class',
      'has a case for everything that can matter',
      'is told from its mutants by its cases',
    ]);
  });

  it.each([
    ['pass', 'pass: no case is pass'],
    ['fail', 'fail: no case is fail'],
    ['unknown', 'unknown: no case is unknown'],
    ['notApplicable', 'not-applicable: no case is not-applicable'],
  ] as const)('demands a case of %s', (group, problem) => {
    expect(problems(without(group))).toContain(problem);
  });

  it('demands a manual case where a person is waited for', () => {
    expect(problems({}, size)).toContain('manual: no case is manual');
  });

  it('demands both sides of every limit', () => {
    const far: RuleCases = {
      ...good,
      pass: [{ name: 'four', with: { '/classes/0/enrolled': 4 } }],
      fail: [
        {
          name: 'seven',
          with: { '/classes/0/enrolled': 7 },
          deciding: ['/classes/0/enrolled: 7 <= 5'],
          params: { enrolled: 7 },
        },
      ],
    };
    expect(problems(far)).toEqual([
      'limit:require: no case has both sides equal, nor the left side one 1 above the right at this `le`; left less right was -1, 2',
    ]);
  });

  it('demands both sides of every date of a figure', () => {
    const dated = defineRule({ ...rule, require: le(klass('/enrolled'), figure(ratioInfant)) });
    expect(problems({}, dated)).toContain('date:2025-01-01: no case stands on 2024-12-31, nor on 2025-01-01');
  });

  it('takes the day of the record for a rule that is anchored to one', () => {
    const anchored = defineRule({
      ...rule,
      timeAnchor: '/site/openedOn',
      require: le(klass('/enrolled'), figure(ratioInfant)),
    });
    const on = (day: string, enrolled: number) => ({ site: { openedOn: day }, classes: [{ enrolled }] });
    const met: RuleCases = {
      pass: [
        { name: 'three on the last day of three', record: on('2024-12-31', 3) },
        { name: 'two on the first day of two', record: on('2025-01-01', 2) },
      ],
    };
    expect(problems(met, anchored).filter((p) => p.startsWith('date:'))).toEqual([]);
    expect(problems({}, anchored).filter((p) => p.startsWith('date:'))).toHaveLength(1);
  });

  it('takes a reason for what is impossible, and refuses one that is not needed', () => {
    const whole = defineRule({
      ...rule,
      require: ge(f.count(f.list('/classes')), 1),
      params: {},
      title: { pass: text('some'), fail: text('none') },
    }) as Rule;
    const { subjects: _, ...plain } = whole;
    const cases: RuleCases = {
      pass: [{ name: 'one', record: { classes: [{}] } }],
      fail: [{ name: 'none', record: { classes: [] }, deciding: ['/classes: 0 >= 1'] }],
      unknown: [{ name: 'not told', record: {}, possible: ['pass', 'fail'], needs: ['/classes missing'] }],
    };
    expect(problems(cases, plain)).toEqual(['not-applicable: no case is not-applicable']);
    const cannot = { 'not-applicable': 'holds for all' };
    expect(problems({ ...cases, cannot }, plain)).toEqual([]);
    expect(problems({ ...cases, cannot: { 'not-applicable': ' ' } }, plain)).toEqual([
      'cannot not-applicable: give a reason',
    ]);
    expect(problems({ ...good, cannot })).toEqual(['cannot not-applicable: the cases meet this demand']);
    expect(problems({ ...good, cannot: { nonsense: 'x' } })).toEqual([
      'cannot nonsense: there is no such demand',
    ]);
  });

  it('refuses cases that are the same, or have one name', () => {
    const again = { name: 'five again', record: { classes: [{ enrolled: 5 }] } };
    expect(problems({ ...good, pass: [{ name: 'five' }, again] })).toEqual([
      'the cases "five" and "five again" are the same',
    ]);
    const four = { name: 'five', with: { '/classes/0/enrolled': 4 } };
    expect(problems({ ...good, pass: [{ name: 'five' }, four] })).toEqual(['two cases have the name "five"']);
    expect(problems({ ...good, pass: [{ name: ' ' }] })).toEqual(['a case has no name']);
  });

  it('compares whole findings', () => {
    const six = good.fail?.[0] as NonNullable<RuleCases['fail']>[number];
    expect(problems({ ...good, fail: [{ ...six, deciding: ['/classes/0/enrolled: 6 < 5'] }] })[0]).toMatch(
      /^deciding differs/,
    );
    expect(problems({ ...good, fail: [{ ...six, deciding: [] }] })[0]).toMatch(/^deciding differs/);
    const { params: _, ...bare } = six;
    expect(problems({ ...good, fail: [bare] })[0]).toMatch(/^params differ/);
    const whole = {
      pointer: '/classes/0/enrolled',
      actual: 6,
      op: '<=',
      required: 5,
      distance: 1,
      unit: 'child',
    };
    expect(problems({ ...good, fail: [{ ...six, deciding: [whole] }] })).toEqual([]);
    expect(problems({ ...good, fail: [{ ...six, deciding: [{ ...whole, distance: 2 }] }] })[0]).toMatch(
      /^deciding differs/,
    );
    const told = good.unknown?.[0] as NonNullable<RuleCases['unknown']>[number];
    expect(problems({ ...good, unknown: [{ ...told, needs: [] }] })[0]).toMatch(/^needs differs/);
    expect(problems({ ...good, unknown: [{ ...told, possible: ['fail', 'pass'] }] })[0]).toMatch(
      /^possible differs/,
    );
    expect(problems({ ...good, pass: [{ name: 'six', with: { '/classes/0/enrolled': 6 } }] })[0]).toMatch(
      /^the outcome is fail, expected pass\n {2}possible: fail\n {2}deciding: .*6 <= 5/,
    );
  });

  it('compares what an adoption would make of a finding', () => {
    const cases: RuleCases = {
      base: { classes: [{ kind: 'toddler', enrolled: 20 }] },
      manual: [{ name: 'unread' }],
    };
    expect(problems(cases, size)[0]).toMatch(/^ifAdopted differs/);
  });

  it('wants the subject named where there are several', () => {
    const two = { name: 'two', record: { classes: [{ enrolled: 5 }, { enrolled: 4 }] } };
    expect(problems({ ...good, pass: [two] })[0]).toBe(
      'there are 2 findings; name the subject: "/classes/0", "/classes/1"',
    );
    expect(problems({ ...good, pass: [{ ...two, subject: '/classes/0' }] })).toEqual([]);
    expect(problems({ ...good, pass: [{ ...two, subject: '/classes/2' }] })[0]).toMatch(
      /^there is no finding about/,
    );
  });

  it('tells a rule that is not in force from one that is', () => {
    expect(problems({ ...good, notInForce: [{ name: 'before', asOf: '2019-10-07' }] })).toEqual([]);
    expect(problems({ ...good, notInForce: [{ name: 'on', asOf: '2019-10-08' }] })).toEqual([
      'the rule gives 1 findings, expected none',
    ]);
    expect(problems({ ...good, pass: [{ name: 'before', asOf: '2019-10-07' }] })[0]).toMatch(/not in force/);
  });

  it('checks the placeholders of the texts', () => {
    const odd = defineRule({
      ...rule,
      title: { ...rule.title, fail: { 'zh-CN': '{enrolled}', en: '{other}' } },
    });
    expect(problems(good, odd)).toEqual([
      'x/size/fail (en) has no value for {other}',
      'title.fail: zh-CN and en use different placeholders',
      'the texts use {other}, which is no param',
    ]);
    const unused = defineRule({ ...rule, title: { ...rule.title, fail: text('large') } });
    expect(problems(good, unused)).toEqual(['no text uses the param enrolled']);
  });

  it('judges a frozen copy of the record', () => {
    const record = { classes: [{ enrolled: 5 }] };
    const [ready] = readyTest(setup, rule, { pass: [{ name: 'five', record }] }).cases;
    const copy = ready?.record as typeof record;
    expect(copy).toEqual(record);
    expect([copy, copy.classes, copy.classes[0]].map((x) => Object.isFrozen(x))).toEqual([true, true, true]);
    expect([record, record.classes, record.classes[0]].some((x) => Object.isFrozen(x))).toBe(false);
  });

  it('asks one tenth of a field that takes any decimal', () => {
    const area = defineFigure({
      id: 'area',
      title: text('area'),
      unit: 'm2',
      versions: [{ value: 2.25, basis }],
    });
    const fields = {
      ...table,
      '/area': { type: 'number', unit: 'm2', min: 0, label: text('area'), sensitivity: 'institution' },
    } as const;
    const of: Rule = {
      ...rule,
      require: {
        op: 'ge',
        args: [
          { op: 'field', of: 'record', path: '/area' },
          { op: 'figure', id: 'area' },
        ],
      },
    };
    const how = { ...setup, profile: testProfile({ fields, instruments, figures: [area] }) };
    const limits = (...areas: readonly number[]) =>
      problems(
        { pass: areas.map((area) => ({ name: `${area}`, record: { area, classes: [{}] } })) },
        of,
        how,
      ).filter((p) => p.startsWith('limit:'));
    expect(limits(2.25, 2.2)).toEqual([]);
    expect(limits(2.25, 2.19)).toHaveLength(1);
  });

  it('takes a number of people hired on some day for a number, not for a day', () => {
    const { subjects: _, ...whole } = rule;
    const hired = defineRule({
      ...whole,
      id: 'x/hired',
      title: { pass: text('enough'), fail: text('too few') },
      params: {},
      require: ge(
        f.count(f.filter(f.list('/staff'), (one) => le(one('/hiredOn'), '2020-12-31'))),
        figure({ id: 'ratio-toddler' }),
      ),
    });
    const staff = (count: number) => ({
      staff: Array.from({ length: count }, () => ({ hiredOn: '2020-12-31' })),
    });
    const limits = (...counts: readonly number[]) =>
      problems({ pass: counts.map((count) => ({ name: `${count}`, record: staff(count) })) }, hired).filter(
        (p) => p.startsWith('limit:require:'),
      );
    expect(limits(5, 4)).toEqual([]);
    expect(limits(5, 6)).toHaveLength(1);
  });
});
