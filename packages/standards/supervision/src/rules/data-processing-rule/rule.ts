import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse } from '../../record.js';

export const dataProcessingRule = defineRule({
  id: 'supervision/data-processing-rule',
  title: {
    pass: {
      'zh-CN': '制定了专门的儿童个人信息处理规则',
      en: 'There is a rule of its own for data of children',
    },
    fail: {
      'zh-CN': '没有专门的儿童个人信息处理规则',
      en: 'There is no rule of its own for data of children',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('personal-information-protection-law', 'art. 31', 'primary', 'N077'),
    cite('network-data-regulation-2025', 'art. 22', 'primary', 'AN078'),
  ],
  phases: inUse,
  require: f('/privacy/processingRule'),
  remedy: { 'zh-CN': '制定处理规则', en: 'Write the rule' },
});
