import { and, defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aPlan, inUse, notHomeBased } from '../../record.js';

export const planFitsChild = defineRule({
  id: 'caregiving/plan-fits-child',
  title: {
    pass: {
      'zh-CN': '照护计划符合月龄特点和个体差异',
      en: 'The care plan fits age, development and the single child',
    },
    fail: {
      'zh-CN': '照护计划未体现月龄特点或个体差异',
      en: 'The care plan does not fit age, development or the single child',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('ws-t-821-2023', '6.3.1', 'secondary', 'N278')],
  phases: inUse,
  subjects: '/caregiving/plans',
  when: notHomeBased,
  require: and(aPlan('/fitsAge'), aPlan('/individualised')),
  remedy: {
    'zh-CN': '可按月龄、发展水平和个体差异调整计划',
    en: 'The plan can be fitted to age, development and the single child',
  },
});
