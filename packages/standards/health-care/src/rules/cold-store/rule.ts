import { and, defineRule, figure, ge, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { foodStandardBreach } from '../../bases.js';
import { temperaturesCold, temperaturesColdLeast } from '../../figures/temperatures.js';
import { f, inUse, ownKitchen } from '../../record.js';

export const coldStore = defineRule({
  id: 'health-care/cold-store',
  title: {
    pass: { 'zh-CN': '冷藏温度在规定范围内', en: 'The cold store is within its temperatures' },
    fail: { 'zh-CN': '冷藏温度超出规定范围', en: 'The cold store is too warm or too cold' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-31654-2021', 'temperatures', 'secondary', 'B359')],
  phases: inUse,
  when: ownKitchen,
  require: and(
    le(f('/meals/kitchen/coldStoreTemperature'), figure(temperaturesCold)),
    ge(f('/meals/kitchen/coldStoreLowest'), figure(temperaturesColdLeast)),
  ),
  remedy: { 'zh-CN': '调整冷藏温度', en: 'Adjust the cold store' },
  consequences: foodStandardBreach,
});
