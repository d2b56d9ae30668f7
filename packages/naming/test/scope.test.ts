import { describe, expect, it } from 'vitest';
import { checkScope } from '../src/index.js';

const codes = (text: string, options = {}) => {
  const { stated, findings } = checkScope(text, options);
  return [stated, ...findings.map(({ code }) => code)];
};

describe('checkScope', () => {
  it.each([
    '托育服务',
    '3岁以下婴幼儿照护服务',
    '三岁以下婴幼儿照护服务',
    '３岁以下婴幼儿照护服务',
    '3歲以下嬰幼兒照護服務',
    '一般项目：家政服务；托育服务（不含幼儿园、托儿所）；教育咨询服务（不含涉许可审批的教育培训活动）',
    '教育咨询（不含培训），托育服务',
    '托育服务、餐饮服务（限分支机构经营）',
    '除餐饮服务外，托育服务',
    '包括但不限于托育服务',
    '消毒除菌、托育服务',
  ])('states it: %s', (text) => {
    expect(codes(text)).toEqual([true]);
  });

  it.each([
    ['', ['childcare-not-stated']],
    ['教育咨询', ['childcare-not-stated']],
    ['教育咨询（不含托育服务）', ['childcare-not-stated', 'negated']],
    ['不得从事餐饮、托育服务', ['childcare-not-stated', 'negated']],
    ['托育服务除外', ['childcare-not-stated', 'negated']],
    ['除托育服务外的家庭服务', ['childcare-not-stated', 'negated']],
    ['早教；课后托管服务', ['childcare-not-stated', 'near-miss', 'near-miss']],
  ])('does not: %s', (text, found) => {
    expect(codes(text)).toEqual([false, ...found]);
  });

  // N161, L188: the content must be clear; the exact words are those of Nanjing (L089)
  it.each(['婴幼儿照护服务', '托育', '0-3岁婴幼儿托管'])(
    'holds %s against Nanjing, and leaves it open without a seat',
    (text) => {
      expect(codes(text)).toEqual([null, 'childcare-not-stated', 'near-miss']);
      expect(codes(text, { seat: '320106' })).toEqual([false, 'childcare-not-stated', 'near-miss']);
    },
  );

  it('cites the plan of Nanjing for a seat in Nanjing only', () => {
    const cited = (seat?: string) =>
      checkScope('早教', { seat }).findings[0]?.basis.map(({ instrument }) => instrument);
    expect(cited('320106')).toContain('nanjing-plan-2020');
    expect(cited('330602')).not.toContain('nanjing-plan-2020');
    expect(cited()).not.toContain('nanjing-plan-2020');
  });

  it.each([
    ['托育服务（限分支机构经营）', ['childcare-not-stated', 'branches-only']],
    ['限分支机构经营：托育服务', ['childcare-not-stated', 'branches-only']],
    ['不得从事餐饮，托育服务', ['childcare-not-stated', 'negation-unclear']],
    ['家庭托育服务', ['childcare-not-stated']],
  ])('leaves open: %s', (text, found) => {
    expect(codes(text)).toEqual([null, ...found]);
  });

  it('asks home-based points for 家庭托育服务', () => {
    expect(codes('家庭托育服务', { homeBased: true })).toEqual([true]);
    expect(codes('托育服务', { homeBased: true })).toEqual([false, 'childcare-not-stated']);
  });

  it('holds the exact words against Nanjing only', () => {
    expect(checkScope('婴幼儿照护服务', { seat: '320106' }).stated).toBe(false);
    expect(checkScope('婴幼儿照护服务', { seat: '330602' }).stated).toBe(null);
    expect(checkScope('早教', { seat: '330602' }).stated).toBe(false);
  });

  it('gives phrases with their places', () => {
    expect(checkScope('家政；託育服務').phrases).toEqual([
      {
        text: '託育服務',
        role: 'required',
        negated: false,
        restricted: false,
        span: { start: 3, end: 7, codePointStart: 3, codePointEnd: 7 },
      },
    ]);
  });
});
