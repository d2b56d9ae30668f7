import { and, defineRule, figure, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { menuDays } from '../../figures/menus.js';
import { f, inUse, menus, servesMeals } from '../../record.js';

export const weeklyMenu = defineRule({
  id: 'caregiving/weekly-menu',
  title: {
    pass: { 'zh-CN': '食谱每周更换', en: 'The menu changes every week' },
    fail: { 'zh-CN': '食谱没有每周更换', en: 'The menu does not change every week' },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [
    cite('ws-t-821-2023', '7.3.1', 'secondary', 'N282'),
    cite('ws-t-821-2023', '7.3.1-7.3.3', 'secondary', 'B323'),
  ],
  phases: inUse,
  when: servesMeals,
  require: f.every(menus, (menu) => and(le(menu('/days'), figure(menuDays)), menu('/differsFromLast'))),
  remedy: { 'zh-CN': '可每周更换食谱', en: 'The menu can be changed every week' },
});
