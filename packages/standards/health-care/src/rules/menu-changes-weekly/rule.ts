import { and, defineRule, figure, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { menusDays } from '../../figures/menus.js';
import { f, inUse, servesMeals } from '../../record.js';

export const menuChangesWeekly = defineRule({
  id: 'health-care/menu-changes-weekly',
  title: {
    pass: { 'zh-CN': '食谱每周更换', en: 'Menus change every week' },
    fail: {
      'zh-CN': '有食谱与上期相同或使用超过一周',
      en: 'A menu is that of the week before, or holds for more than a week',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [
    cite('ws-t-821-2023', '7.3.1', 'secondary', 'N282'),
    cite('ws-t-821-2023', '7.3.1', 'secondary', 'B323'),
  ],
  phases: inUse,
  when: servesMeals,
  require: f.every(f.list('/meals/menus/entries'), (menu) =>
    and(menu('/differsFromLast'), le(menu('/days'), figure(menusDays))),
  ),
  remedy: { 'zh-CN': '每周更换食谱', en: 'Change the menu each week' },
});
