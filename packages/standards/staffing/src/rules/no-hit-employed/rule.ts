import { defineRule, eq, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { checkBreach } from '../../bases.js';
import { aPerson, f } from '../../record.js';

export const noHitEmployed = defineRule({
  id: 'staffing/no-hit-employed',
  title: {
    pass: {
      'zh-CN': '查询未发现该工作人员有应当禁止录用的记录',
      en: 'No look-up found a record that bars the person',
    },
    fail: {
      'zh-CN': '查询发现该工作人员有应当禁止录用的记录，仍在任用',
      en: 'A look-up found a record that bars the person, who still works here',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('minors-protection-law', 'art. 62', 'primary', 'N068'),
    cite('minors-protection-law', 'art. 62', 'primary', 'L259'),
    cite('home-based-measures-2023', 'carers', 'secondary', 'N179'),
  ],
  phases: ['operation', 'assessment'],
  effective: { from: '2024-04-26' },
  subjects: '/staff',
  require: not(f.some(aPerson.list('/backgroundChecks'), (check) => eq(check('/result'), 'hit'))),
  remedy: {
    'zh-CN': '不得录用；已录用的应当及时解聘。查询结果有误的，先更正查询记录',
    en: 'Do not hire; dismiss at once whoever was hired. If the answer was wrong, have it corrected first',
  },
  consequences: checkBreach,
});
