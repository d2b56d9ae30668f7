import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

export const staffDataShared = defineRule({
  id: 'staffing/staff-data-shared',
  title: {
    pass: {
      'zh-CN': '对外提供或公开工作人员信息取得单独同意，已经查验',
      en: 'Data of staff are given away or published with separate consent, as seen',
    },
    fail: {
      'zh-CN': '未取得单独同意即对外提供或公开工作人员信息',
      en: 'Data of staff are given away or published without separate consent',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('personal-information-protection-law', 'art. 23, 25', 'primary', 'L274')],
  phases: ['operation', 'assessment'],
  question: {
    text: {
      'zh-CN': '向其他处理者提供或公开工作人员个人信息时，是否取得单独同意或有法定依据？',
      en: 'Is there separate consent, or a basis in law, wherever data of staff go to others or to the public?',
    },
    evidence: {
      'zh-CN': '查阅同意书和对外提供、公示记录',
      en: 'See the consents and the records of what was given or published',
    },
  },
  remedy: { 'zh-CN': '停止提供或公开，取得单独同意', en: 'Stop, and ask for separate consent' },
});
