import { and, defineRule, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, homeBased } from '../../record.js';

export const homeSafeBuilding = defineRule({
  id: 'site/home-safe-building',
  title: {
    pass: {
      'zh-CN': '家庭托育点不设于“三合一”场所或彩钢板建筑，门窗无障碍物',
      en: 'The home-based point is in no three-in-one premises or sandwich-panel building, and no bars block escape',
    },
    fail: {
      'zh-CN': '家庭托育点设于“三合一”场所或彩钢板建筑，或门窗有影响逃生的障碍物',
      en: 'The home-based point is in three-in-one premises or a sandwich-panel building, or bars block escape',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('home-based-measures-2023', 'premises', 'unverified', 'N183')],
  phases: ['filing', 'operation', 'assessment'],
  when: homeBased,
  require: and(
    not(f('/building/threeInOne')),
    not(f('/building/sandwichPanels')),
    not(f('/building/windowGrilles')),
  ),
  remedy: { 'zh-CN': '另选场所，拆除障碍物', en: 'Choose other premises; remove the bars' },
});
