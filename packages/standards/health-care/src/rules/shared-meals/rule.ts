import { and, defineRule, eq, ge, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, kindergartenCanteen } from '../../record.js';

// outside the span of the log of shared meals nothing is known
const mealDays = f.filter(f.list('/days/entries'), (day) =>
  and(
    ge(day('/mealCount'), 1),
    ge(day('/date'), f('/meals/sharedMeals/from')),
    le(day('/date'), f('/meals/sharedMeals/to')),
  ),
);

export const sharedMeals = defineRule({
  id: 'health-care/shared-meals',
  title: {
    pass: { 'zh-CN': '负责人陪餐并记录', en: 'A responsible person shares the meals and records it' },
    fail: { 'zh-CN': '有供餐日没有陪餐记录', en: 'There are days with meals and no record of a shared one' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('school-food-rules-2019', 'accompanied meals', 'secondary', 'B361')],
  phases: inUse,
  when: kindergartenCanteen,
  require: f.every(mealDays, (day) =>
    f.some(f.list('/meals/sharedMeals/entries'), (meal) =>
      and(eq(meal('/date'), day('/date')), meal('/recorded')),
    ),
  ),
  remedy: { 'zh-CN': '安排陪餐并记录', en: 'Share the meals, and record it' },
});
