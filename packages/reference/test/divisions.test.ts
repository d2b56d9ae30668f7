import { areaList } from '@vant/area-data';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TABLE } from '../src/divisions/table.generated.js';
import { readTable } from '../src/divisions/table.js';
import {
  divisionHistory,
  divisionOf,
  divisionStateOn,
  divisionsNamed,
  divisionsThrough,
  isWithin,
  parentOf,
  registrarCodeOf,
  registrarCodes,
} from '../src/index.js';

const all = [...readTable().values()].flat();
const current = all.filter(({ ended }) => ended === null);
const namesOn = (codes: readonly string[], on: string) => codes.map((code) => divisionOf(code, { on })?.name);

describe('Nanjing through time', () => {
  it.each<[string, readonly (string | undefined)[]]>([
    ['1981-06-01', ['浦口区', '大厂区', '雨花区', undefined, undefined, '江浦县', '六合县', undefined]],
    ['1999-06-01', ['浦口区', '大厂区', '雨花台区', undefined, undefined, '江浦县', '六合县', '溧水县']],
    ['2010-06-01', ['浦口区', undefined, '雨花台区', '江宁区', '六合区', undefined, undefined, '溧水县']],
    ['2020-06-01', ['浦口区', undefined, '雨花台区', '江宁区', '六合区', undefined, undefined, undefined]],
  ])('%s', (on, expected) => {
    expect(
      namesOn(['320111', '320112', '320114', '320115', '320116', '320122', '320123', '320124'], on),
    ).toEqual(expected);
  });

  it('has eleven districts today', () => {
    const districts = current.filter(({ code, level }) => level === 'county' && isWithin(code, '320100'));
    expect(districts.map(({ name }) => name)).toEqual([
      '玄武区',
      '秦淮区',
      '建邺区',
      '鼓楼区',
      '浦口区',
      '栖霞区',
      '雨花台区',
      '江宁区',
      '六合区',
      '溧水区',
      '高淳区',
    ]);
  });

  it.each([
    ['320107', '320106'],
    ['320103', '320104'],
    ['320122', '320111'],
    ['320112', '320116'],
    ['320124', '320117'],
    ['320125', '320118'],
    ['320121', '320115'],
  ])('%s went to %s', (code, successor) => {
    expect(divisionHistory(code).at(-1)?.successors).toEqual([successor]);
  });

  it('knows a rename: the code stays', () => {
    expect(divisionHistory('320114').map(({ name, successors }) => [name, successors])).toEqual([
      ['雨花区', ['320114']],
      ['雨花台区', []],
    ]);
  });

  it('says which lists a change lies between', () => {
    const xiaguan = divisionOf('320107')!;
    expect(xiaguan.ended).toEqual({ min: '2012-10', max: '2013-08' });
    expect(divisionStateOn(xiaguan, '2012-01-01')).toBe('in-force');
    expect(divisionStateOn(xiaguan, '2013-03-01')).toBe('maybe');
    expect(divisionStateOn(xiaguan, '2014-01-01')).toBe('not');
    expect(divisionOf('320107', { on: '2013-03-01' })).toBe(xiaguan);
    expect(divisionOf('320117', { on: '2012-10-31' })).toBeUndefined();
    expect(divisionOf('320117', { on: '2012-11-01' })?.name).toBe('溧水区');
  });
});

describe('look-ups', () => {
  it('finds names exact and without suffix, on a day and of a level', () => {
    expect(divisionsNamed('南京').map(({ code }) => code)).toEqual(['320100']);
    expect(divisionsNamed('鼓楼区', { on: '2026-01-01' }).map(({ code }) => code)).toEqual([
      '320106',
      '320302',
      '350102',
      '410204',
    ]);
    expect(divisionsNamed('吉林', { level: 'prefecture' }).map(({ name }) => name)).toEqual(['吉林市']);
    expect(divisionsNamed('下关区', { on: '2020-01-01' })).toEqual([]);
    expect(divisionsNamed('')).toEqual([]);
  });

  it('answers for codes that never were, and for what is no date', () => {
    expect(divisionOf('320191')).toBeUndefined();
    expect(divisionOf('320576')).toBeUndefined();
    expect(divisionHistory('320191')).toEqual([]);
    expect(divisionOf('320106', { on: '2020-02-30' })).toBeUndefined();
  });

  it('walks up', () => {
    expect(['320106', '320100', '320000', '469001', '110105', '429004', 'x'].map(parentOf)).toEqual([
      '320100',
      '320000',
      null,
      '460000',
      '110000',
      '420000',
      null,
    ]);
    expect(isWithin('320106', '320000')).toBe(true);
    expect(isWithin('320106', '320100')).toBe(true);
    expect(isWithin('320106', '320106')).toBe(true);
    expect(isWithin('320206', '320100')).toBe(false);
    expect(isWithin('320100', '320106')).toBe(false);
    expect(isWithin('320106', '')).toBe(false);
  });

  it('keeps registrar codes apart from divisions', () => {
    expect(registrarCodeOf('320191')?.name).toBe('南京江北新区');
    for (const { code } of registrarCodes) expect(divisionOf(code), code).toBeUndefined();
  });
});

describe('the table', () => {
  it('has the divisions of China as of the newest list', () => {
    const count = (level: string) => current.filter((division) => division.level === level).length;
    expect([count('province'), count('prefecture'), count('county'), divisionsThrough]).toEqual([
      34,
      333,
      2845,
      '2025-12',
    ]);
  });

  it('never has two holders of one code on one day', () => {
    for (const month of ['1985-06', '2003-01', '2008-01', '2014-01', '2020-06', '2026-01']) {
      const held = all
        .filter((division) => divisionStateOn(division, month) === 'in-force')
        .map(({ code }) => code);
      expect(new Set(held).size, month).toBe(held.length);
    }
  });

  it('has spans in order, with successors that existed', () => {
    for (const { code, began, ended, successors } of all) {
      if (ended) expect(ended.max >= began.max, code).toBe(true);
      for (const successor of successors) {
        const later = divisionHistory(successor);
        expect(later.length, `${code} > ${successor}`).toBeGreaterThan(0);
        expect(
          later.some((next) => next.ended === null || next.ended.max >= ended!.max),
          `${code} > ${successor}`,
        ).toBe(true);
      }
    }
  });

  it('always has a parent for a division in force', () => {
    for (const { code } of current) {
      const parent = parentOf(code);
      if (parent !== null) expect(divisionOf(parent), code).toBeDefined();
    }
  });

  it('leaves out codes that only statistics use', () => {
    expect(current.filter(({ code, level }) => level === 'county' && code[4] === '7')).toEqual([]);
    expect(divisionOf('139001', { on: '2016-01-01' })).toBeUndefined();
    expect(divisionOf('130181', { on: '2016-01-01' })?.name).toBe('辛集市');
  });

  it('agrees with a second table of 2023 but for the changes since', () => {
    const theirs = new Map(
      Object.entries({ ...areaList.province_list, ...areaList.city_list, ...areaList.county_list }),
    );
    const ours = new Map(
      all
        .filter((division) => divisionStateOn(division, '2024-01') === 'in-force')
        .map(({ code, name }) => [code, name]),
    );
    const differences = [...ours].filter(([code, name]) => theirs.has(code) && theirs.get(code) !== name);
    const missing = [...ours].filter(
      ([code]) =>
        !theirs.has(code) && !code.startsWith('81') && !code.startsWith('82') && !code.startsWith('71'),
    );
    expect(theirs.size).toBeGreaterThan(3000);
    expect({ differences, missing }).toEqual({ differences: [], missing: [] });
  });

  it('is what the format says', () => {
    fc.assert(fc.property(fc.constantFrom(...TABLE.split(';')), (group) => /^\d{4}\d\d\D/u.test(group)));
  });
});
