import { and, defineRule, eq, figure, ge, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { winterSunLimit } from '../../figures/rooms.js';
import { aRoom, underNurseryCode } from '../../record.js';

export const winterSun = defineRule({
  id: 'site/winter-sun',
  title: {
    pass: {
      'zh-CN': '底层生活用房冬至日满窗日照达到要求',
      en: 'Ground-floor living rooms have the winter sun that is asked for',
    },
    fail: {
      'zh-CN': '冬至日满窗日照 {hours} 小时，少于 {limit} 小时',
      en: 'There are {hours} hours of full-window sun at the winter solstice; {limit} are asked for',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '3.2.8', 'primary', 'B066')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(
    underNurseryCode,
    isIn(aRoom('/kind'), ['living-unit', 'activity', 'sleep', 'activity-and-sleep']),
    eq(aRoom('/storey'), 1),
  ),
  require: ge(aRoom('/light/winterSunHours'), figure(winterSunLimit)),
  params: { hours: aRoom('/light/winterSunHours'), limit: figure(winterSunLimit) },
  remedy: { 'zh-CN': '调整用房位置或朝向', en: 'Use rooms with more sun' },
});
