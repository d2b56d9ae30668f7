import { defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aCorridor, civilWorks } from '../../design-record.js';
import { routeHeightLimit } from '../../figures/design-widths.js';

export const routeHeight = defineRule({
  id: 'fire-safety/route-height',
  title: {
    pass: { 'zh-CN': '疏散走道净高达到下限', en: 'The corridor is high enough' },
    fail: {
      'zh-CN': '疏散走道净高 {height} m，低于 {least} m',
      en: 'The corridor is {height} m high; the least is {least} m',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '7.1.5', 'primary', 'B153')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/corridors',
  when: civilWorks,
  require: ge(aCorridor('/clearHeight'), figure(routeHeightLimit)),
  params: { height: aCorridor('/clearHeight'), least: figure(routeHeightLimit) },
  remedy: { 'zh-CN': '提高净高或移除障碍', en: 'Raise it, or take away what hangs down' },
});
