import { add, addDays, asOf, defineRule, divide, figure, ge, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { foodStandardBreach } from '../../bases.js';
import { samplesHours } from '../../figures/samples.js';
import { f, inUse, ownKitchen } from '../../record.js';

// samples whose hours are surely over: counted from the end of their day
const over = f.filter(f.list('/meals/samples/entries'), (sample) =>
  le(addDays(sample('/date'), add(divide(figure(samplesHours), 24, 1, 'up'), 1)), asOf()),
);

export const sampleHours = defineRule({
  id: 'health-care/sample-hours',
  title: {
    pass: { 'zh-CN': '留样保存达到规定时间', en: 'Samples are kept as long as the code asks' },
    fail: { 'zh-CN': '有留样保存不足 {limit} 小时', en: 'A sample was kept for less than {limit} hours' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-31654-2021', 'samples', 'secondary', 'B358')],
  topic: 'food-samples',
  phases: inUse,
  when: ownKitchen,
  require: f.every(over, (sample) => ge(sample('/hoursKept'), figure(samplesHours))),
  params: { limit: figure(samplesHours) },
  remedy: { 'zh-CN': '留样冷藏达到规定时间', en: 'Keep samples as long' },
  consequences: foodStandardBreach,
});
