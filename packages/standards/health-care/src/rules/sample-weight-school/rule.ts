import { defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { samplesWeightSchool } from '../../figures/samples.js';
import { f, inUse, kindergartenCanteen } from '../../record.js';

export const sampleWeightSchool = defineRule({
  id: 'health-care/sample-weight-school',
  title: {
    pass: {
      'zh-CN': '幼儿园食堂留样达到规定的量',
      en: 'Samples of the kindergarten weigh as much as the school food rules ask',
    },
    fail: {
      'zh-CN': '幼儿园食堂有留样少于 {limit} 克',
      en: 'A sample of the kindergarten weighs less than {limit} g',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('school-food-rules-2019', 'samples', 'unverified', 'B363')],
  topic: 'food-samples',
  phases: inUse,
  when: kindergartenCanteen,
  require: f.every(f.list('/meals/samples/entries'), (sample) =>
    ge(sample('/weight'), figure(samplesWeightSchool)),
  ),
  params: { limit: figure(samplesWeightSchool) },
  remedy: { 'zh-CN': '每种食品留样不少于规定的量', en: 'Keep as much of each dish' },
});
