import { defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { guardRailHeightGeneralLimit } from '../../figures/guards.js';
import { aRail, asCivilBuilding } from '../../record.js';

export const guardRailHeightGeneral = defineRule({
  id: 'site/guard-rail-height-general',
  title: {
    pass: {
      'zh-CN': '临空处栏杆高度达到通用规范',
      en: 'The rail at the exposed edge is as high as the general code asks',
    },
    fail: {
      'zh-CN': '栏杆高 {height} 米，低于 {limit} 米（通用规范）',
      en: 'The rail is {height} m high; the general code asks for {limit} m',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55031-2022', '6.6.1', 'primary', 'B204')],
  topic: 'railings',
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/guardRails',
  when: asCivilBuilding,
  require: ge(aRail('/height'), figure(guardRailHeightGeneralLimit)),
  params: { height: aRail('/height'), limit: figure(guardRailHeightGeneralLimit) },
  remedy: { 'zh-CN': '加高栏杆', en: 'Raise the rail' },
});
