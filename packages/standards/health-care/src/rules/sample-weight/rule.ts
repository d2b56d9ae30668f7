import { defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { foodStandardBreach } from '../../bases.js';
import { samplesWeight } from '../../figures/samples.js';
import { f, inUse, ownKitchen } from '../../record.js';

export const sampleWeight = defineRule({
  id: 'health-care/sample-weight',
  title: {
    pass: { 'zh-CN': '每份留样不少于规定的量', en: 'Samples weigh as much as the code asks' },
    fail: { 'zh-CN': '有留样少于 {limit} 克', en: 'A sample weighs less than {limit} g' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-31654-2021', 'samples', 'secondary', 'B358')],
  topic: 'food-samples',
  phases: inUse,
  when: ownKitchen,
  require: f.every(f.list('/meals/samples/entries'), (sample) =>
    ge(sample('/weight'), figure(samplesWeight)),
  ),
  params: { limit: figure(samplesWeight) },
  remedy: { 'zh-CN': '每种食品留样不少于规定的量', en: 'Keep as much of each dish' },
  consequences: foodStandardBreach,
});
