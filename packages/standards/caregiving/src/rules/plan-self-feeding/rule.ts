import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aPlan, inUse, notHomeBased } from '../../record.js';

export const planSelfFeeding = defineRule({
  id: 'caregiving/plan-self-feeding',
  title: {
    pass: { 'zh-CN': '照护计划鼓励和帮助自主进食', en: 'The care plan encourages and helps self-feeding' },
    fail: { 'zh-CN': '照护计划未体现鼓励自主进食', en: 'The care plan does not encourage self-feeding' },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('ws-t-821-2023', '6.2.3', 'secondary', 'N277')],
  phases: inUse,
  subjects: '/caregiving/plans',
  when: notHomeBased,
  require: aPlan('/selfFeeding'),
  remedy: { 'zh-CN': '可在计划中加入自主进食内容', en: 'Self-feeding can be added to the plan' },
});
