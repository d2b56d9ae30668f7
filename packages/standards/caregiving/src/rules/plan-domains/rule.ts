import { defineRule, hasAll } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { careDomains } from '../../figures/lists.js';
import { aPlan, inUse, notHomeBased } from '../../record.js';

// the outline describes goals and advice by domain; what was read asks for no plan, so that this is read as advice

export const planDomains = defineRule({
  id: 'caregiving/plan-domains',
  title: {
    pass: { 'zh-CN': '照护计划涵盖七个保育领域', en: 'The care plan has all seven domains' },
    fail: { 'zh-CN': '照护计划未涵盖全部七个保育领域', en: 'The care plan has not all seven domains' },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('care-outline-2021', 'ch. 2', 'secondary', 'N189')],
  phases: inUse,
  subjects: '/caregiving/plans',
  when: notHomeBased,
  require: hasAll(aPlan('/domains'), careDomains),
  remedy: { 'zh-CN': '可在照护计划中补充缺少的领域', en: 'The missing domains can be added to the plan' },
});
