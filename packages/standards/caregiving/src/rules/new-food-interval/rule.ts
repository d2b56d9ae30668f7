import { defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { complementaryUntil, newFoodDays } from '../../figures/menus.js';
import { f, inUse, menusBelow, servesMeals } from '../../record.js';

// the row gives 3 to 5 days; longer than that is no risk, so that only the lower end is judged

export const newFoodInterval = defineRule({
  id: 'caregiving/new-food-interval',
  title: {
    pass: {
      'zh-CN': '每次添加一种新食物，间隔达到建议天数',
      en: 'New foods come one at a time, with the days between that are advised',
    },
    fail: {
      'zh-CN': '添加新食物的间隔少于建议的 {least} 天',
      en: 'New foods come less than {least} days apart, against the advice',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('ws-t-678-2020', 'new foods', 'unverified', 'B334')],
  phases: inUse,
  when: servesMeals,
  require: f.every(menusBelow(figure(complementaryUntil)), (menu) =>
    ge(menu('/newFoodIntervalDays'), figure(newFoodDays)),
  ),
  params: { least: figure(newFoodDays) },
  remedy: { 'zh-CN': '可延长添加新食物的间隔', en: 'More days can be left between new foods' },
});
