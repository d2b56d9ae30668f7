import { defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { samplesWeightNorms } from '../../figures/samples.js';
import { f, inUse, ownKitchen } from '../../record.js';

export const sampleWeightNorms = defineRule({
  id: 'health-care/sample-weight-norms',
  title: {
    pass: { 'zh-CN': '每份留样达到工作规范的量', en: 'Samples weigh as much as the work norms ask' },
    fail: {
      'zh-CN': '有留样少于工作规范的 {limit} 克',
      en: 'A sample weighs less than the {limit} g of the work norms',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('health-care-norms-2012', 'diet', 'unverified', 'B298')],
  topic: 'food-samples',
  phases: inUse,
  when: ownKitchen,
  require: f.every(f.list('/meals/samples/entries'), (sample) =>
    ge(sample('/weight'), figure(samplesWeightNorms)),
  ),
  params: { limit: figure(samplesWeightNorms) },
  remedy: { 'zh-CN': '每种食品留样不少于规定的量', en: 'Keep as much of each dish' },
});
