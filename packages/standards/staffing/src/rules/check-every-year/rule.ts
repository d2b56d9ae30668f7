import { addMonths, asOf, defineRule, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { checkBreach } from '../../bases.js';
import { backgroundCheckMonths } from '../../figures/yearly.js';
import { aPerson, f } from '../../record.js';
import { withinTheYear } from '../../yearly.js';

// the first year is that of the look-up before hiring; the wording read is that of 2024-04-26

export const checkEveryYear = defineRule({
  id: 'staffing/check-every-year',
  title: {
    pass: {
      'zh-CN': '一年内查询过该工作人员的违法犯罪记录',
      en: 'The records of the person were asked for within the year',
    },
    fail: {
      'zh-CN': '一年内没有查询该工作人员的违法犯罪记录',
      en: 'The records of the person were not asked for within the year',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('minors-protection-law', 'art. 62', 'primary', 'N068'),
    cite('minors-protection-law', 'art. 62', 'primary', 'L260'),
  ],
  phases: ['operation', 'assessment'],
  effective: { from: '2024-04-26' },
  subjects: '/staff',
  when: le(aPerson('/hireDate'), addMonths(asOf(), -12)),
  require: f.some(aPerson.list('/backgroundChecks'), (check) =>
    withinTheYear(check('/date'), backgroundCheckMonths),
  ),
  remedy: {
    'zh-CN': '向公安机关、人民检察院查询并保存查询结果',
    en: 'Ask the police and the procuratorate, and keep the answer',
  },
  consequences: checkBreach,
});
