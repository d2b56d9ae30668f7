import { and, asOf, defineRule, ge, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aCase, inUse, notHomeBased } from '../../record.js';

// no hours stand in the order: a dated record from the day of finding on

export const suspectedInfectionTold = defineRule({
  id: 'health-care/suspected-infection-told',
  title: {
    pass: {
      'zh-CN': '发现疑似传染病后告知了监护人',
      en: 'The guardian was told of the suspected infectious disease',
    },
    fail: {
      'zh-CN': '发现疑似传染病后没有告知监护人的记录',
      en: 'There is no record that the guardian was told once the disease was suspected',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('health-care-measures-2010', 'art. 18', 'secondary', 'N226'),
    cite('health-care-measures-2010', 'art. 18', 'secondary', 'B285'),
  ],
  phases: inUse,
  subjects: '/healthCare/infectiousCases',
  when: notHomeBased,
  require: and(ge(aCase('/guardianToldOn'), aCase('/detectedOn')), le(aCase('/guardianToldOn'), asOf())),
  remedy: { 'zh-CN': '立即告知监护人', en: 'Tell the guardian at once' },
});
