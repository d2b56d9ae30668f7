import { asOf, defineRule, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { f, inUse, menus, servesMeals } from '../../record.js';

export const plannedMenu = defineRule({
  id: 'caregiving/planned-menu',
  title: {
    pass: { 'zh-CN': '制定了食谱', en: 'There is a planned menu' },
    fail: { 'zh-CN': '没有制定食谱', en: 'There is no planned menu' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 17', 'unverified', 'N135')],
  phases: inUse,
  when: servesMeals,
  require: f.some(menus, (menu) => le(menu('/date'), asOf())),
  remedy: { 'zh-CN': '制定食谱并留存', en: 'Plan menus and keep them' },
  consequences: normsBreach,
});
