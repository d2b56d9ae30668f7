import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

export const staffDataAssessment = defineRule({
  id: 'staffing/staff-data-assessment',
  title: {
    pass: {
      'zh-CN': '对工作人员敏感信息等处理活动作了影响评估，已经查验',
      en: 'The handling of sensitive data of staff was assessed beforehand, as seen',
    },
    fail: {
      'zh-CN': '没有对工作人员敏感信息等处理活动作影响评估',
      en: 'The handling of sensitive data of staff was not assessed beforehand',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('personal-information-protection-law', 'art. 55, 56', 'primary', 'L278')],
  phases: ['operation', 'assessment'],
  question: {
    text: {
      'zh-CN': '处理工作人员敏感信息、自动化决策、对外提供或公开之前，是否作了个人信息保护影响评估？',
      en: 'Was there an impact assessment before sensitive data of staff were handled, decisions automated, or data given away or published?',
    },
    evidence: {
      'zh-CN': '查阅评估报告和处理情况记录',
      en: 'See the reports of the assessments and the records of handling',
    },
  },
  remedy: { 'zh-CN': '补作影响评估并保存记录', en: 'Make the assessment and keep the record' },
});
