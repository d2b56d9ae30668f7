import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { inUse, notHomeBased } from '../../record.js';

export const infectionMeasures = defineRule({
  id: 'health-care/infection-measures',
  title: {
    pass: {
      'zh-CN': '传染病发生后采取了预防控制措施',
      en: 'Measures were taken against the infectious disease',
    },
    fail: {
      'zh-CN': '传染病发生后没有采取预防控制措施',
      en: 'No measures were taken against the infectious disease',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('health-care-measures-2010', 'art. 16', 'secondary', 'B284')],
  phases: inUse,
  subjects: '/healthCare/infectiousCases',
  when: notHomeBased,
  question: {
    text: {
      'zh-CN': '发现该传染病后，是否采取了预防和控制措施？',
      en: 'Were measures taken to prevent and contain this disease?',
    },
    evidence: {
      'zh-CN': '疾控机构指导意见、消毒记录、班级观察记录',
      en: 'Advice of the disease-control body, disinfection log, observation of the class',
    },
  },
  remedy: {
    'zh-CN': '按疾病预防控制机构的指导采取措施',
    en: 'Take the measures that the disease-control body advises',
  },
});
