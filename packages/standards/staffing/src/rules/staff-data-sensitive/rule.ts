import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

export const staffDataSensitive = defineRule({
  id: 'staffing/staff-data-sensitive',
  title: {
    pass: {
      'zh-CN': '处理工作人员敏感信息有特定目的并取得单独同意，已经查验',
      en: 'Sensitive data of staff are handled for a special purpose and with separate consent, as seen',
    },
    fail: {
      'zh-CN': '处理工作人员敏感信息缺少特定目的、必要性或单独同意',
      en: 'Sensitive data of staff lack a special purpose, strict need or separate consent',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('personal-information-protection-law', 'art. 28-31', 'primary', 'L276')],
  phases: ['operation', 'assessment'],
  question: {
    text: {
      'zh-CN':
        '处理健康、犯罪记录等敏感信息是否有特定目的和充分必要性，采取严格保护措施，并取得单独同意或有法定依据？',
      en: 'Are health, criminal and like data handled for a special purpose and strict need, well protected, with separate consent or a basis in law?',
    },
    evidence: {
      'zh-CN': '查阅敏感信息清单、访问权限和同意书',
      en: 'See the list of such data, who may see them, and the consents',
    },
  },
  remedy: { 'zh-CN': '限制处理范围并取得单独同意', en: 'Narrow the handling and ask for separate consent' },
});
