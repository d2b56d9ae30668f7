import { and, defineRule, figure, ge, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { daylightShareLimit } from '../../figures/rooms.js';
import { aRoom, ofKindergarten } from '../../record.js';

export const daylightShare = defineRule({
  id: 'site/daylight-share',
  title: {
    pass: {
      'zh-CN': '幼儿园主要用房采光达标面积达到统一标准',
      en: 'Enough of the main room of a kindergarten meets the daylight standard',
    },
    fail: {
      'zh-CN': '采光达标面积占 {share}%，少于 {limit}%',
      en: '{share}% of the room meets the daylight standard; {limit}% is asked for',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-50352-2019', '7.1.2-2', 'primary', 'B199')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(ofKindergarten, isIn(aRoom('/kind'), ['living-unit', 'activity', 'sleep', 'activity-and-sleep'])),
  require: ge(aRoom('/light/daylightAreaShare'), figure(daylightShareLimit)),
  params: { share: aRoom('/light/daylightAreaShare'), limit: figure(daylightShareLimit) },
  remedy: { 'zh-CN': '增加采光', en: 'Let in more daylight' },
});
