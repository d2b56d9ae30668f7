import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

export const staffDataNeeded = defineRule({
  id: 'staffing/staff-data-needed',
  title: {
    pass: {
      'zh-CN': '只在必要范围和期限内处理工作人员信息，已经查验',
      en: 'Data of staff are handled as far and as long as needed, as seen',
    },
    fail: {
      'zh-CN': '处理工作人员信息超出必要的范围或期限',
      en: 'Data of staff are handled beyond what is needed, or longer',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('personal-information-protection-law', 'art. 5, 6, 19', 'primary', 'L272'),
    cite('personal-information-protection-law', 'art. 13', 'primary', 'L273'),
  ],
  phases: ['operation', 'assessment'],
  question: {
    text: {
      'zh-CN': '处理工作人员个人信息是否有合法依据，限于必要范围，并只保存必要的期限？',
      en: 'Are data of staff handled on a legal basis, as far as needed, and kept no longer than needed?',
    },
    evidence: {
      'zh-CN': '查阅信息清单、处理依据和保存期限',
      en: 'See the list of data, the bases and the terms of keeping',
    },
  },
  remedy: {
    'zh-CN': '删减不必要的信息，规定保存期限',
    en: 'Drop what is not needed and set terms of keeping',
  },
});
