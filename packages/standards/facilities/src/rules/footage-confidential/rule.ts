import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

export const footageConfidential = defineRule({
  id: 'facilities/footage-confidential',
  title: {
    pass: { 'zh-CN': '监控影像保密', en: 'Footage is kept confidential' },
    fail: { 'zh-CN': '监控影像没有保密', en: 'Footage is not kept confidential' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('personal-information-protection-law', 'principles', 'unverified', 'B356')],
  phases: ['operation', 'assessment'],
  question: {
    text: {
      'zh-CN': '监控影像是否保密，未向无关人员提供或公开？',
      en: 'Is footage kept from people who have no business with it?',
    },
    evidence: { 'zh-CN': '查阅登记、保密制度', en: 'The log of viewings, the written system' },
  },
  remedy: { 'zh-CN': '落实保密措施', en: 'Keep footage confidential' },
});
