import { describe, expect, it } from 'vitest';
import { checkName, type NameContext } from '../src/index.js';

const NEW = '南京市鼓楼区小天使托育';

type Row = readonly [name: string, context: NameContext, breach: boolean | null, codes: readonly string[]];

const said = (name: string, context: NameContext) => {
  const { breach, findings } = checkName(name, context);
  return { breach, codes: findings.map(({ code, level, open }) => `${code} ${open ?? level}`) };
};

const rows: readonly Row[] = [
  // form
  [`${NEW}有限公司`, { legalForm: 'limited-company' }, false, []],
  [`${NEW}有限责任公司`, { legalForm: 'limited-company' }, false, []],
  [`${NEW}公司`, { legalForm: 'limited-company' }, true, ['company-form-incomplete breach']],
  [`${NEW}公司`, {}, true, ['company-form-incomplete breach']],
  [`${NEW}股份有限公司`, { legalForm: 'limited-company' }, true, ['company-form-incomplete breach']],
  [`${NEW}股份有限公司`, { legalForm: 'joint-stock-company' }, false, []],
  [`${NEW}园`, { legalForm: 'limited-company' }, true, ['form-not-of-company breach']],
  [`${NEW}中心`, { legalForm: 'limited-company', existing: true }, true, ['form-not-of-company breach']],
  [`${NEW}有限公司`, { legalForm: 'social-service-body' }, true, ['company-form-of-civil-body breach']],
  [
    `${NEW}有限公司`,
    { registrar: 'civil-affairs', existing: true },
    true,
    ['company-form-of-civil-body breach'],
  ],
  [`${NEW}园`, { legalForm: 'social-service-body' }, false, []],
  [
    `${NEW}驿站`,
    { legalForm: 'social-service-body' },
    null,
    ['civil-form-not-listed registrar', 'plan-pattern advice'],
  ],
  [
    `${NEW}驿站`,
    { legalForm: 'social-service-body', existing: true },
    false,
    ['civil-form-not-listed advice', 'plan-pattern advice'],
  ],
  [`${NEW}中心`, { legalForm: 'partnership' }, true, ['missing-partnership-words breach']],
  [`${NEW}中心（普通合伙）`, { legalForm: 'partnership' }, false, []],
  [`${NEW}有限公司`, { legalForm: 'sole-proprietorship' }, true, ['form-mismatch breach']],
  [`${NEW}公司`, { legalForm: 'sole-proprietorship' }, null, ['sole-proprietorship-company text']],
  [`${NEW}有限公司`, { legalForm: 'individual-business' }, null, ['form-mismatch registrar']],
  [`${NEW}中心`, { legalForm: 'public-institution' }, null, ['no-rule-read text']],
  // division
  ['鼓楼区小天使托育中心', {}, true, ['bare-district breach']],
  ['玄武区小天使托育园', { legalForm: 'social-service-body' }, true, ['bare-district breach']],
  [
    '玄武区小天使托育园',
    { legalForm: 'social-service-body', existing: true },
    false,
    ['bare-district advice'],
  ],
  ['江北新区小天使托育园', {}, true, ['bare-zone breach']],
  ['江北新区小天使托育园', { existing: true }, false, ['bare-zone advice']],
  ['南京江北新区小天使托育园', {}, false, []],
  ['江苏省玄武区小天使托育园', {}, true, ['bare-district breach']],
  ['上海浦东新区小天使托育中心', {}, false, []],
  ['南京市玄武区小天使托育有限公司', { seat: '320106' }, true, ['division-not-of-seat breach']],
  [
    '南京市玄武区小天使托育有限公司',
    { seat: '320106', existing: true },
    false,
    ['division-not-of-seat advice'],
  ],
  ['南京市小天使托育有限公司', { seat: '320191' }, false, []],
  ['南京市下关区小天使托育有限公司', {}, true, ['division-not-in-force breach']],
  [
    '南京市下关区小天使托育有限公司',
    { seat: '320106', existing: true },
    false,
    ['division-not-in-force advice'],
  ],
  ['启智空间托育有限公司', { crossProvince: true }, false, []],
  ['启智空间托育有限公司', { crossProvince: false }, true, ['missing-division breach']],
  ['朝阳小天使托育有限公司', { seat: '110105' }, true, ['bare-district breach']],
  ['朝阳小天使托育有限公司', { seat: '211302' }, false, []],
  ['朝阳小天使托育有限公司', {}, false, []],
  ['南京市小天使托育有限公司', { seat: 'x' }, false, []],
  ['南京市小天使托育有限公司', { seat: '990101' }, false, []],
  ['四川天府新区小天使托育有限公司', {}, false, []],
  ['苏州小天使托育有限公司', { seat: '320106' }, true, ['division-not-of-seat breach']],
  // 昆山 may be the division of another seat or the head of a trade name without a division
  ['昆山小天使托育有限公司', { seat: '320106' }, null, ['division-not-of-seat context']],
  ['杭州乐真托育有限公司绍兴分公司', { seat: '330602' }, false, []],
  // trade name, industry
  ['南京市托育综合服务中心', {}, true, ['missing-trade-name breach', 'plan-pattern advice']],
  [
    '南京市托育综合服务中心',
    { legalForm: 'public-institution' },
    null,
    ['no-rule-read text', 'plan-pattern advice'],
  ],
  ['南京市托育有限公司', {}, true, ['missing-trade-name breach', 'plan-pattern advice']],
  ['南京市星托育有限公司', {}, true, ['short-trade-name breach']],
  ['南京市星托育有限公司', { existing: true }, null, ['short-trade-name context']],
  [
    '南京市星托育有限公司',
    { existing: true, registeredOn: '2019-05-01' },
    false,
    ['law-of-that-day-not-read advice', 'short-trade-name advice'],
  ],
  ['南京市星托育有限公司', { existing: true, registeredOn: '2022-05-01' }, true, ['short-trade-name breach']],
  ['南京市星托育园', { legalForm: 'social-service-body' }, null, ['short-trade-name text']],
  [
    '南京市星托育园',
    { legalForm: 'social-service-body', asOf: '2024-04-30' },
    true,
    ['short-trade-name breach'],
  ],
  [
    '南京市星托育园',
    { legalForm: 'social-service-body', asOf: '2024-05-01' },
    null,
    ['short-trade-name text'],
  ],
  ['南京市北京托育有限公司', {}, null, ['trade-name-is-division registrar']],
  [
    '南京市小天使有限公司',
    { multiIndustry: true },
    false,
    ['no-childcare-word advice', 'plan-pattern advice'],
  ],
  [
    '南京市小天使有限公司',
    {},
    null,
    ['no-known-industry registrar', 'no-childcare-word advice', 'plan-pattern advice'],
  ],
  ['南京市Angel托育有限公司', {}, true, ['short-trade-name breach', 'not-chinese breach']],
  // branches and groups
  ['南京市小天使托育有限公司河西分公司', {}, false, []],
  [
    '南京市小天使托育有限公司河西分公司',
    { parentName: '南京市小苹果托育有限公司' },
    true,
    ['branch-of-another breach'],
  ],
  ['南京市小天使托育有限公司河西托育中心', {}, null, ['branch-ending registrar']],
  ['南京市小天使托育有限公司河西托育中心', { existing: true }, false, ['branch-ending advice']],
  ['南京市小天使托育园河西分园', { legalForm: 'social-service-body' }, true, ['branch-of-civil-body breach']],
  ['南京市小天使托育园河西分园', {}, null, ['branch-of-civil-body context']],
  ['南京市小天使托育有限公司', { legalForm: 'company-branch' }, true, ['not-a-branch-name breach']],
  ['南京市小天使托育集团有限公司', { holding: true }, false, ['plan-pattern advice']],
  ['南京市小天使托育集团有限公司', { holding: false }, true, ['group-word breach', 'plan-pattern advice']],
  ['南京市小天使托育（集团）有限公司', {}, null, ['group-word context', 'plan-pattern advice']],
  // words kept for others
  [
    '中国小天使托育园',
    { legalForm: 'social-service-body' },
    true,
    ['not-a-full-name context', 'missing-division registrar', 'banned-lead breach'],
  ],
  ['中国小天使托育有限公司', { crossProvince: true }, null, ['national-word-in-front registrar']],
  ['南京市小天使国际托育园', { legalForm: 'social-service-body' }, null, ['qualifier-word registrar']],
  ['南京市小天使国际托育园', { legalForm: 'social-service-body', asOf: '2024-04-30' }, false, []],
  ['南京市小天使国际托育有限公司', {}, false, []],
  [
    '南京市小天使幼儿园有限公司',
    { asOf: '2025-05-31' },
    null,
    ['no-childcare-word advice', 'misleading-kind registrar', 'plan-pattern advice'],
  ],
  [
    '巴蜀小天使托育园',
    { legalForm: 'social-service-body', seat: '510104' },
    true,
    ['not-a-full-name context', 'missing-division registrar', 'sichuan-lead breach'],
  ],
  [
    '巴蜀小天使托育园',
    { legalForm: 'social-service-body', seat: '500103' },
    null,
    ['not-a-full-name context', 'missing-division registrar'],
  ],
  // home-based points
  [
    '南京市小天使看护部',
    { legalForm: 'individual-business', homeBased: true },
    true,
    [
      'no-known-industry registrar',
      'no-childcare-word advice',
      'home-based-without-tuoyu breach',
      'plan-pattern advice',
    ],
  ],
  [
    '南京市小天使婴幼儿照护中心',
    { legalForm: 'social-service-body', homeBased: true },
    null,
    ['home-based-without-tuoyu text'],
  ],
  [
    '南京市小天使婴幼儿照护中心',
    { legalForm: 'individual-business', homeBased: true, asOf: '2023-11-13' },
    false,
    ['home-based-without-tuoyu advice'],
  ],
  [
    '南京市小天使家庭托育中心',
    { legalForm: 'individual-business', homeBased: true },
    false,
    ['plan-pattern advice'],
  ],
  // scope
  [`${NEW}有限公司`, { scope: '托育服务' }, false, []],
  [`${NEW}有限公司`, { scope: '教育咨询（不含托育服务）' }, true, ['scope-conflict breach']],
  [`${NEW}有限公司`, { scope: '教育咨询' }, null, ['scope-conflict registrar']],
  // time
  [`${NEW}有限公司`, { asOf: '2021-02-28' }, null, ['law-of-that-day-not-read text']],
  [
    '玄武区小天使托育有限公司',
    { asOf: '2021-02-28' },
    null,
    ['law-of-that-day-not-read text', 'bare-district advice'],
  ],
  ['玄武区小天使托育有限公司', { asOf: '2021-03-01' }, true, ['bare-district breach']],
];

describe('checkName', () => {
  it.each(rows)('%s %j', (name, context, breach, codes) => {
    const found = said(name, context);
    expect(found).toEqual({ breach, codes });
  });

  it('gives the whole finding', () => {
    expect(checkName('玄武区小天使托育有限公司').findings).toEqual([
      {
        code: 'bare-district',
        level: 'breach',
        basis: [{ instrument: 'enterprise-name-provisions-2020', clause: 'art. 7', verified: 'primary' }],
        message: {
          'zh-CN': '市辖区名称前应当冠以其所属城市名称，不得单独使用',
          en: 'a city district carries its city in front and never stands alone',
        },
        span: { start: 0, end: 3, codePointStart: 0, codePointEnd: 3 },
      },
    ]);
  });

  it('never calls a breach on an unverified basis alone', () => {
    for (const [name, context] of rows)
      for (const { level, basis, open } of checkName(name, context).findings)
        if (level === 'breach') {
          expect(basis.some(({ verified }) => verified !== 'unverified')).toBe(true);
          expect(open).toBeUndefined();
        }
  });
});

describe('the pattern of the plan', () => {
  it.each([
    [`${NEW}园`, true, true],
    [`${NEW}中心`, true, true],
    [`${NEW}有限责任公司`, true, true],
    ['南京市小天使婴幼儿照护中心', true, true],
    ['南京市小天使婴幼儿托育中心', true, true],
    ['南京市小天使托育服务有限公司', false, true],
    ['南京市小天使婴幼儿照护服务园', false, true],
    ['南京市小天使早教中心', false, false],
    ['小天使托育园', false, false],
    ['小天使（南京）托育有限公司', false, false],
    ['南京市小天使托育院', false, false],
  ])('%s: strict %s, with 服务 %s', (name, strict, withService) => {
    expect(checkName(name).encouraged).toEqual({ strict, withService });
  });

  it('is advice in Nanjing only', () => {
    const codes = (name: string, seat?: string) => checkName(name, { seat }).findings.map(({ code }) => code);
    expect(codes('南京市小天使托育服务有限公司')).toEqual(['plan-pattern']);
    expect(codes('苏州市小天使托育服务有限公司')).toEqual([]);
    expect(codes('江苏小天使托育服务有限公司', '320102')).toEqual(['plan-pattern']);
  });
});
