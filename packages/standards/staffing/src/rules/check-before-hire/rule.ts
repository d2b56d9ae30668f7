import { and, asOf, date, defineRule, ge, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { checkBreach } from '../../bases.js';
import { aPerson, f } from '../../record.js';

// the wording read is that of 2024-04-26; what earlier wordings asked of earlier hires is not known

export const checkBeforeHire = defineRule({
  id: 'staffing/check-before-hire',
  title: {
    pass: {
      'zh-CN': '入职前查询过该工作人员的违法犯罪记录',
      en: 'The records of the person were asked for before hiring',
    },
    fail: {
      'zh-CN': '入职前没有查询该工作人员的违法犯罪记录',
      en: 'The records of the person were not asked for before hiring',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('minors-protection-law', 'art. 62', 'primary', 'N068'),
    cite('minors-protection-law', 'art. 62', 'primary', 'L259'),
  ],
  phases: ['operation', 'assessment'],
  effective: { from: '2024-04-26' },
  subjects: '/staff',
  when: and(ge(aPerson('/hireDate'), date('2024-04-26')), le(aPerson('/hireDate'), asOf())),
  require: f.some(aPerson.list('/backgroundChecks'), (check) => le(check('/date'), aPerson('/hireDate'))),
  remedy: {
    'zh-CN': '立即补查；今后在录用前向公安机关、人民检察院查询',
    en: 'Ask now; in future ask the police and the procuratorate before hiring',
  },
  consequences: checkBreach,
});
