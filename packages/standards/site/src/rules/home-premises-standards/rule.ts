import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { homeBased } from '../../record.js';

export const homePremisesStandards = defineRule({
  id: 'site/home-premises-standards',
  title: {
    pass: {
      'zh-CN': '家庭托育点的住宅符合安全、质量、环保标准以及抗震、防火、疏散要求',
      en: 'The dwelling meets the standards of safety, quality and environment, and is fit for earthquake, fire and escape',
    },
    fail: {
      'zh-CN': '家庭托育点的住宅未达到安全、质量、环保标准或抗震、防火、疏散要求',
      en: 'The dwelling misses a standard of safety, quality or environment, or is not fit for earthquake, fire or escape',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('home-based-measures-2023', 'premises', 'secondary', 'N180')],
  phases: ['filing', 'operation', 'assessment'],
  when: homeBased,
  question: {
    text: {
      'zh-CN': '住宅是否符合安全、质量、环保标准以及抗震、防火、疏散要求？',
      en: 'Does the dwelling meet the standards of safety, quality and environment, and those for earthquake, fire and escape?',
    },
    evidence: {
      'zh-CN': '房屋质量和抗震证明、室内空气检测、现场查看疏散条件',
      en: 'Papers on the quality of the house and its fitness for earthquakes, a test of the air, a look at the way out',
    },
  },
  remedy: {
    'zh-CN': '补齐证明，整改不符合之处，或另选住宅',
    en: 'Complete the papers, mend what is amiss, or choose another dwelling',
  },
});
