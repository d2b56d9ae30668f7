import { readFileSync } from 'node:fs';
import { cn } from '@tuoyu/cn';
import { compile, isTuoyuError, type Pack, render } from '@tuoyu/core';
import { testProfile, testRule } from '@tuoyu/core/testing';
import { institutionFields } from '@tuoyu/model';
import { parseScheme } from '@tuoyu/scheme';
import { describe, expect, it } from 'vitest';
import { alarmLinked, anotherCity, CITY, catalogues } from './city.js';
import { judge, linesOf, parsed, rated } from './judge.js';
import { article, cityPack, largerClasses, withoutBasis } from './loosening.js';

const asOf = '2026-11-23';
const anywhereElse = '320106';

describe('the city', () => {
  it('has its stricter figure and its rule', () => {
    expect(linesOf(judge(CITY))).toEqual([
      'another-city/alarm-linked: pass',
      'staffing/class-size 托小一班: pass',
      'staffing/class-size 托小二班: fail',
    ]);
  });

  it('leaves every other place as it is', () => {
    expect(linesOf(judge(anywhereElse))).toEqual([
      'staffing/class-size 托小一班: pass',
      'staffing/class-size 托小二班: pass',
    ]);
  });

  it('has texts in both languages', () => {
    const { findings } = render(judge(CITY), { catalogues, locale: 'zh-CN' });
    expect(JSON.stringify(findings)).toContain('一键式报警与公安机关联网');
  });

  it('is a pack of fewer than 150 lines', () => {
    const lines = readFileSync(new URL('./city.ts', import.meta.url), 'utf8').split('\n').length;
    expect(lines).toBeLessThan(150);
  });
});

describe('its scheme', () => {
  it('is read from its file and rates a report', () => {
    expect(parsed.problems).toEqual([]);
    // 30 of 60 points for one class of two, 40 of 40 for the alarm
    expect(rated()).toEqual(['score 70', 'level 1-star']);
  });

  it('is refused when it names a rule that no pack has', () => {
    const { scheme } = parsed;
    const [first, ...others] = scheme?.children ?? [];
    const broken = {
      ...scheme,
      children: [
        { ...first, from: { kind: 'rules', rules: ['another-city/none'], score: 'all-pass' } },
        ...others,
      ],
    };
    const { problems } = parseScheme(broken, { plan: compile(anotherCity, { asOf }) });
    expect(problems.map(({ code }) => code)).toEqual(['unknown-rule']);
  });
});

/** Why a profile with these packs for the city is refused; undefined when it is not. */
const refusal = (...packs: readonly Pack[]): { readonly code: string; readonly info: object } | undefined => {
  try {
    compile({ ...anotherCity, layers: [...cn.layers, { division: CITY, packs }] }, { asOf });
    return undefined;
  } catch (error) {
    if (!isTuoyuError(error)) throw error;
    return { code: error.code, info: error.info };
  }
};

describe('a loosening', () => {
  it('of a figure is refused, and both sides are named', () => {
    expect(refusal(largerClasses)).toEqual({
      code: 'loosening',
      info: expect.objectContaining({
        upper: 'staffing/class-size/younger-toddler',
        lower: 'another-city: staffing/class-size/younger-toddler',
        reason: 'ceiling 16 is looser than 15',
      }),
    });
  });

  it('is none where the city only repeats the nation', () => {
    const same = cityPack({
      overrides: [{ figure: 'staffing/class-size/younger-toddler', value: 15, basis: article('art. 4') }],
    });
    expect(refusal(same)).toBeUndefined();
  });

  it('of a whole rule is refused without a legal basis', () => {
    expect(refusal(withoutBasis)).toEqual({
      code: 'loosening',
      info: expect.objectContaining({ upper: 'staffing/class-size', lower: `another-city (${CITY})` }),
    });
    expect(
      refusal(cityPack({ disables: [{ rule: 'staffing/class-size', basis: article('art. 9') }] })),
    ).toBeUndefined();
  });

  it('by an unread figure is refused too, however strict', () => {
    const unread = cityPack({
      overrides: [
        { figure: 'staffing/class-size/younger-toddler', value: 12, basis: article('art. 4', 'unverified') },
      ],
    });
    expect(refusal(unread)?.code).toBe('bad-override');
  });
});

// #region rule-test
testRule(
  {
    profile: testProfile({ fields: institutionFields, instruments: anotherCity.instruments }),
    asOf,
    describe,
    it,
  },
  alarmLinked,
  {
    base: { kind: 'institution', security: { oneKeyAlarmLinked: true } },
    pass: [{ name: 'linked' }, { name: 'on the first day of the measures', asOf: '2026-01-01' }],
    fail: [
      {
        name: 'not linked',
        with: { '/security/oneKeyAlarmLinked': false },
        deciding: ['/security/oneKeyAlarmLinked: false = true'],
      },
    ],
    unknown: [
      {
        name: 'not told',
        with: { '/security/oneKeyAlarmLinked': undefined },
        possible: ['pass', 'fail'],
        needs: ['/security/oneKeyAlarmLinked missing'],
      },
    ],
    notApplicable: [{ name: 'a home-based point', with: { '/kind': 'home-based' } }],
    notInForce: [{ name: 'the day before the measures', asOf: '2025-12-31' }],
  },
);
// #endregion rule-test
