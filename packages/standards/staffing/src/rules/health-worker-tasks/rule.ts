import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { independent } from '../../record.js';

export const healthWorkerTasks = defineRule({
  id: 'staffing/health-worker-tasks',
  title: {
    pass: {
      'zh-CN': '保健人员履行晨午检和协助医疗机构的职责，已经查验',
      en: 'The health worker does the checks and helps the medical bodies, as seen',
    },
    fail: {
      'zh-CN': '保健人员没有履行晨午检或协助医疗机构的职责',
      en: 'The health worker does not do the checks or does not help the medical bodies',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('hygiene-evaluation-2022', 'staff', 'secondary', 'AN027')],
  phases: ['operation', 'assessment'],
  when: independent,
  question: {
    text: {
      'zh-CN': '保健人员是否开展晨午检，并协助当地医疗卫生机构做好儿童保健和传染病防控？',
      en: 'Does the health worker make the morning and noon checks, and help the local medical bodies with child health care and infectious diseases?',
    },
    evidence: {
      'zh-CN': '查阅岗位职责和晨午检、保健工作记录',
      en: 'See the duties of the post and the records of the checks and the health work',
    },
  },
  remedy: {
    'zh-CN': '明确并落实保健人员职责',
    en: 'Set down the duties of the health worker and see that they are done',
  },
  consequences: normsBreach,
});
