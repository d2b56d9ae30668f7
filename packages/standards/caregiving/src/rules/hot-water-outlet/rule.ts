import { defineRule, figure, lt } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { hotWaterBelow } from '../../figures/safety.js';
import { f, inUse, notHomeBased } from '../../record.js';

export const hotWaterOutlet = defineRule({
  id: 'caregiving/hot-water-outlet',
  title: {
    pass: {
      'zh-CN': '热水出水温度低于建议上限',
      en: 'Hot water at the tap is cooler than advised as the most',
    },
    fail: {
      'zh-CN': '热水出水温度 {value} ℃，未低于建议的 {most} ℃',
      en: 'Hot water at the tap has {value} °C; below {most} °C is advised',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('injury-guide-2021', 'burns', 'secondary', 'B327')],
  phases: inUse,
  when: notHomeBased,
  require: lt(f('/building/hotWaterTemperature'), figure(hotWaterBelow)),
  params: { value: f('/building/hotWaterTemperature'), most: figure(hotWaterBelow) },
  remedy: { 'zh-CN': '可调低热水出水温度', en: 'The temperature can be turned down' },
});
