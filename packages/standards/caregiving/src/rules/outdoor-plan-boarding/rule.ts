import { and, defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { boardingOutdoorMinutes } from '../../figures/outdoor.js';
import { f, inUse, notHomeBased } from '../../record.js';

export const outdoorPlanBoarding = defineRule({
  id: 'caregiving/outdoor-plan-boarding',
  title: {
    pass: {
      'zh-CN': '寄宿婴幼儿计划的户外活动时间达到建议',
      en: 'The planned time outdoors where children board is as advised',
    },
    fail: {
      'zh-CN': '寄宿婴幼儿计划户外活动 {value} 分钟，少于建议的 {least} 分钟',
      en: '{value} minutes outdoors are planned where children board; {least} are advised',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('health-care-norms-2012', 'outdoor time', 'secondary', 'N228')],
  phases: inUse,
  when: and(notHomeBased, f('/boarding')),
  require: ge(f('/caregiving/plannedOutdoorMinutes'), figure(boardingOutdoorMinutes)),
  params: { value: f('/caregiving/plannedOutdoorMinutes'), least: figure(boardingOutdoorMinutes) },
  remedy: { 'zh-CN': '可延长计划的户外活动时间', en: 'More time outdoors can be planned' },
});
