import { add, addDays, asOf, defineRule, divide, figure, ge, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { samplesHoursNorms } from '../../figures/samples.js';
import { f, inUse, ownKitchen } from '../../record.js';

// samples whose hours are surely over: counted from the end of their day
const over = f.filter(f.list('/meals/samples/entries'), (sample) =>
  le(addDays(sample('/date'), add(divide(figure(samplesHoursNorms), 24, 1, 'up'), 1)), asOf()),
);

export const sampleHoursNorms = defineRule({
  id: 'health-care/sample-hours-norms',
  title: {
    pass: { 'zh-CN': '留样保存达到工作规范的时间', en: 'Samples are kept as long as the work norms ask' },
    fail: {
      'zh-CN': '有留样保存不足工作规范的 {limit} 小时',
      en: 'A sample was kept for less than the {limit} hours of the work norms',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('health-care-norms-2012', 'diet', 'unverified', 'B298')],
  topic: 'food-samples',
  phases: inUse,
  when: ownKitchen,
  require: f.every(over, (sample) => ge(sample('/hoursKept'), figure(samplesHoursNorms))),
  params: { limit: figure(samplesHoursNorms) },
  remedy: { 'zh-CN': '留样冷藏达到规定时间', en: 'Keep samples as long' },
});
