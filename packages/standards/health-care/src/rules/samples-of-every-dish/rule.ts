import { and, defineRule, eq, ge, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { foodStandardBreach } from '../../bases.js';
import { f, inUse, ownKitchen } from '../../record.js';

// outside the span of the log of samples nothing is known
const mealDays = f.filter(f.list('/days/entries'), (day) =>
  and(
    ge(day('/mealCount'), 1),
    ge(day('/date'), f('/meals/samples/from')),
    le(day('/date'), f('/meals/samples/to')),
  ),
);

export const samplesOfEveryDish = defineRule({
  id: 'health-care/samples-of-every-dish',
  title: {
    pass: { 'zh-CN': '每日每餐每种食品均留样', en: 'Every dish of every day is sampled' },
    fail: {
      'zh-CN': '有供餐日没有每种食品的留样',
      en: 'There are days with meals and no sample of every dish',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-31654-2021', 'samples', 'secondary', 'B358')],
  topic: 'food-samples',
  phases: inUse,
  when: ownKitchen,
  require: f.every(mealDays, (day) =>
    f.some(f.list('/meals/samples/entries'), (sample) =>
      and(eq(sample('/date'), day('/date')), sample('/allDishes')),
    ),
  ),
  remedy: { 'zh-CN': '每餐每种食品留样', en: 'Sample every dish of every meal' },
  consequences: foodStandardBreach,
});
