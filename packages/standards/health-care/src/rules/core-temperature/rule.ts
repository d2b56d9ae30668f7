import { defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { foodStandardBreach } from '../../bases.js';
import { temperaturesCore } from '../../figures/temperatures.js';
import { f, inUse, ownKitchen } from '../../record.js';

export const coreTemperature = defineRule({
  id: 'health-care/core-temperature',
  title: {
    pass: { 'zh-CN': '烧熟食品中心温度达到规定', en: 'Food is cooked through' },
    fail: {
      'zh-CN': '烧熟食品中心温度 {measured}℃，低于 {limit}℃',
      en: 'The core of cooked food was at {measured} °C; the code asks for {limit}',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-31654-2021', 'temperatures', 'secondary', 'B359')],
  phases: inUse,
  when: ownKitchen,
  require: ge(f('/meals/kitchen/cookedCoreTemperature'), figure(temperaturesCore)),
  params: { measured: f('/meals/kitchen/cookedCoreTemperature'), limit: figure(temperaturesCore) },
  remedy: { 'zh-CN': '烧熟煮透', en: 'Cook the food through' },
  consequences: foodStandardBreach,
});
