import { addDays, defineRule, eq, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { aPerson, f, notHomeBased } from '../../record.js';

// at once: whoever leaves on the day of the finding is away on the next day at the latest

export const infectiousDiseaseLeave = defineRule({
  id: 'staffing/infectious-disease-leave',
  title: {
    pass: {
      'zh-CN': '患传染性疾病的工作人员立即离岗',
      en: 'Whoever had an infectious disease left the post at once',
    },
    fail: {
      'zh-CN': '患传染性疾病的工作人员没有立即离岗',
      en: 'Whoever had an infectious disease did not leave the post at once',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('management-norms-2019', 'art. 28', 'secondary', 'N144'),
    cite('health-care-measures-2010', 'art. 14', 'secondary', 'N224'),
    cite('health-care-measures-2010', 'art. 14', 'secondary', 'B282'),
  ],
  phases: ['operation', 'assessment'],
  subjects: '/staff',
  when: notHomeBased,
  require: f.every(
    f.filter(aPerson.list('/illnesses'), (illness) => eq(illness('/infectious'), true)),
    (illness) => le(illness('/leftPostOn'), addDays(illness('/detectedOn'), 1)),
  ),
  remedy: {
    'zh-CN': '发现传染性疾病后立即离岗治疗',
    en: 'Send the person home at once when the disease is found',
  },
  consequences: normsBreach,
});
