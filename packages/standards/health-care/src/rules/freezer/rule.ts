import { defineRule, figure, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { foodStandardBreach } from '../../bases.js';
import { temperaturesFrozen } from '../../figures/temperatures.js';
import { f, inUse, ownKitchen } from '../../record.js';

export const freezer = defineRule({
  id: 'health-care/freezer',
  title: {
    pass: { 'zh-CN': '冷冻温度达到规定', en: 'The freezer is cold enough' },
    fail: {
      'zh-CN': '冷冻温度 {measured}℃，高于 {limit}℃',
      en: 'The freezer is at {measured} °C; the code asks for {limit} or less',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-31654-2021', 'temperatures', 'secondary', 'B359')],
  phases: inUse,
  when: ownKitchen,
  require: le(f('/meals/kitchen/freezerTemperature'), figure(temperaturesFrozen)),
  params: { measured: f('/meals/kitchen/freezerTemperature'), limit: figure(temperaturesFrozen) },
  remedy: { 'zh-CN': '调整冷冻温度', en: 'Adjust the freezer' },
  consequences: foodStandardBreach,
});
