import { and, defineRule, figure, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { menusRecipeDays } from '../../figures/menus.js';
import { f, inUse, servesMeals } from '../../record.js';

export const weeklyRecipe = defineRule({
  id: 'health-care/weekly-recipe',
  title: {
    pass: { 'zh-CN': '带量食谱每周更换', en: 'Recipes with quantities change each week' },
    fail: {
      'zh-CN': '食谱不带量或使用超过一周',
      en: 'A recipe has no quantities, or holds for more than a week',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('health-care-norms-2012', 'diet', 'unverified', 'B295')],
  phases: inUse,
  when: servesMeals,
  require: f.every(f.list('/meals/menus/entries'), (menu) =>
    and(menu('/quantities'), le(menu('/days'), figure(menusRecipeDays))),
  ),
  remedy: { 'zh-CN': '每周制定带量食谱', en: 'Write recipes with quantities each week' },
});
