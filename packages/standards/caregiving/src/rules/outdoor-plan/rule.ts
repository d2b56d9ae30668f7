import { and, defineRule, figure, ge, hasAny } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { fullDayOutdoorMinutes } from '../../figures/outdoor.js';
import { f, inUse, notHomeBased } from '../../record.js';

export const outdoorPlan = defineRule({
  id: 'caregiving/outdoor-plan',
  title: {
    pass: {
      'zh-CN': '全日托计划的户外活动时间达到建议',
      en: 'The planned time outdoors in full-day care is as advised',
    },
    fail: {
      'zh-CN': '全日托计划户外活动 {value} 分钟，少于建议的 {least} 分钟',
      en: '{value} minutes outdoors are planned in full-day care; {least} are advised',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('health-care-norms-2012', 'outdoor time', 'secondary', 'N228')],
  phases: inUse,
  when: and(notHomeBased, hasAny(f('/serviceModes'), ['full-day'])),
  require: ge(f('/caregiving/plannedOutdoorMinutes'), figure(fullDayOutdoorMinutes)),
  params: { value: f('/caregiving/plannedOutdoorMinutes'), least: figure(fullDayOutdoorMinutes) },
  remedy: { 'zh-CN': '可延长计划的户外活动时间', en: 'More time outdoors can be planned' },
});
