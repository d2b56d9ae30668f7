import { defineRule, eq, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aStorey, civilWorks } from '../../design-record.js';
import { exits2018Least } from '../../figures/design-exits.js';
import { f } from '../../record.js';

export const twoExits2018 = defineRule({
  id: 'fire-safety/two-exits-2018',
  title: {
    pass: { 'zh-CN': '楼层的安全出口不少于两个', en: 'The storey has two exits' },
    fail: {
      'zh-CN': '楼层有 {exits} 个安全出口，下限为 {least} 个',
      en: 'The storey has {exits} exits; the least is {least}',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-50016-2018', '5.5.8', 'primary', 'B184')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/building/storeyUses',
  when: civilWorks,
  require: ge(
    f.count(f.filter(f.list('/exits'), (exit) => eq(exit('/storey'), aStorey('/storey')))),
    figure(exits2018Least),
  ),
  params: {
    exits: f.count(f.filter(f.list('/exits'), (exit) => eq(exit('/storey'), aStorey('/storey')))),
    least: figure(exits2018Least),
  },
  remedy: { 'zh-CN': '增设安全出口', en: 'Provide another exit' },
});
