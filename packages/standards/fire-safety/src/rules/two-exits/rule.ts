import { defineRule, eq, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aStorey, civilWorks } from '../../design-record.js';
import { exitsLeast } from '../../figures/design-exits.js';
import { f } from '../../record.js';

export const twoExits = defineRule({
  id: 'fire-safety/two-exits',
  title: {
    pass: { 'zh-CN': '楼层的安全出口不少于两个', en: 'The storey has two exits' },
    fail: {
      'zh-CN': '楼层有 {exits} 个安全出口，下限为 {least} 个',
      en: 'The storey has {exits} exits; the least is {least}',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '7.4.1', 'primary', 'B157')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/building/storeyUses',
  when: civilWorks,
  require: ge(
    f.count(f.filter(f.list('/exits'), (exit) => eq(exit('/storey'), aStorey('/storey')))),
    figure(exitsLeast),
  ),
  params: {
    exits: f.count(f.filter(f.list('/exits'), (exit) => eq(exit('/storey'), aStorey('/storey')))),
    least: figure(exitsLeast),
  },
  remedy: { 'zh-CN': '增设安全出口', en: 'Provide another exit' },
});
