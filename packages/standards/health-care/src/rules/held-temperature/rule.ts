import { and, defineRule, figure, ge, gt, le, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { foodStandardBreach } from '../../bases.js';
import { temperaturesCold, temperaturesHoldHours, temperaturesHot } from '../../figures/temperatures.js';
import { f, inUse, ownKitchen } from '../../record.js';

export const heldTemperature = defineRule({
  id: 'health-care/held-temperature',
  title: {
    pass: {
      'zh-CN': '存放超过规定时间的熟食保持热藏或冷藏',
      en: 'Cooked food that stands for long is held hot or cold',
    },
    fail: {
      'zh-CN': '熟食存放超过规定时间，温度在热藏与冷藏之间',
      en: 'Cooked food stood for long, neither hot nor cold enough',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-31654-2021', 'temperatures', 'secondary', 'B359')],
  phases: inUse,
  when: and(ownKitchen, gt(f('/meals/kitchen/longestHoldHours'), figure(temperaturesHoldHours))),
  require: or(
    ge(f('/meals/kitchen/heldTemperature'), figure(temperaturesHot)),
    le(f('/meals/kitchen/heldTemperature'), figure(temperaturesCold)),
  ),
  remedy: { 'zh-CN': '热藏、冷藏或缩短存放时间', en: 'Hold the food hot or cold, or serve it sooner' },
  consequences: foodStandardBreach,
});
