import { defineRule, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse } from '../../record.js';

// reaches infant care through article 41; the wording read is that of 2024-04-26

export const noSellingToParents = defineRule({
  id: 'caregiving/no-selling-to-parents',
  title: {
    pass: { 'zh-CN': '没有向家长推销指定的商品或服务', en: 'No named goods or services are sold to parents' },
    fail: { 'zh-CN': '向家长推销了指定的商品或服务', en: 'Named goods or services are sold to parents' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('minors-protection-law', 'art. 38', 'primary', 'AN058')],
  phases: inUse,
  effective: { from: '2024-04-26' },
  require: not(f('/service/sellsToParents')),
  remedy: { 'zh-CN': '停止向家长推销', en: 'Stop selling to parents' },
});
