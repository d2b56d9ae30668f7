import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

export const staffDataRights = defineRule({
  id: 'staffing/staff-data-rights',
  title: {
    pass: {
      'zh-CN': '工作人员可以查阅、复制、更正、删除其信息，已经查验',
      en: 'Staff can see, copy, correct and delete their data, as seen',
    },
    fail: {
      'zh-CN': '工作人员不能行使查阅、复制、更正、删除等权利',
      en: 'Staff can not see, copy, correct or delete their data',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('personal-information-protection-law', 'art. 44-50', 'primary', 'L277'),
    cite('personal-information-protection-law', 'art. 24', 'primary', 'L275'),
  ],
  phases: ['operation', 'assessment'],
  question: {
    text: {
      'zh-CN':
        '是否有便捷途径供工作人员查阅、复制、更正、删除其信息，拒绝时说明理由，并可拒绝仅由自动化方式作出的决定？',
      en: 'Is there an easy way to see, copy, correct and delete, are refusals given with reasons, and may staff refuse decisions made by automation alone?',
    },
    evidence: { 'zh-CN': '查阅申请渠道和处理记录', en: 'See the channel and the records of requests' },
  },
  remedy: { 'zh-CN': '建立受理渠道并说明理由', en: 'Set up the channel, and give reasons' },
});
