import { defineRule, figure, le, mul } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { homeChildrenPerCarer } from '../../figures/home-based.js';
import { f, homeBased, inUse } from '../../record.js';

export const homeBasedRatio = defineRule({
  id: 'staffing/home-based-ratio',
  title: {
    pass: {
      'zh-CN': '每名照护人员照护的婴幼儿不超过规定人数',
      en: 'No carer of the point looks after more children than allowed',
    },
    fail: {
      'zh-CN': '{carers} 名照护人员照护 {children} 名婴幼儿，每人最多 {most} 名',
      en: '{carers} carers look after {children} children; each may look after {most}',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('home-based-measures-2023', 'carers', 'secondary', 'N178')],
  phases: inUse,
  when: homeBased,
  require: le(f('/homeBased/children'), mul(figure(homeChildrenPerCarer), f('/homeBased/carers'))),
  params: {
    carers: f('/homeBased/carers'),
    children: f('/homeBased/children'),
    most: figure(homeChildrenPerCarer),
  },
  remedy: { 'zh-CN': '增加照护人员或减少照护人数', en: 'Add a carer or take fewer children' },
});
