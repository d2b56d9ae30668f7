import { defineRule, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse } from '../../record.js';

// reaches infant care through article 41; the wording read is that of 2024-04-26

export const noCommercialActivity = defineRule({
  id: 'caregiving/no-commercial-activity',
  title: {
    pass: { 'zh-CN': '没有组织婴幼儿参加商业活动', en: 'Children take no part in commercial activity' },
    fail: { 'zh-CN': '组织了婴幼儿参加商业活动', en: 'Children take part in commercial activity' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('minors-protection-law', 'art. 38', 'primary', 'AN058')],
  phases: inUse,
  effective: { from: '2024-04-26' },
  require: not(f('/service/commercialActivity')),
  remedy: { 'zh-CN': '停止组织婴幼儿参加商业活动', en: 'Keep children out of commercial activity' },
});
