import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, servesMeals } from '../../record.js';

export const foodFitsAge = defineRule({
  id: 'health-care/food-fits-age',
  title: {
    pass: { 'zh-CN': '食物软硬、大小适合月龄', en: 'Food is soft and small enough for the age' },
    fail: {
      'zh-CN': '有食谱的食物质地、大小不适合月龄',
      en: 'Food of a menu is not soft or small enough for the age',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [
    cite('ws-t-821-2023', '7.3.2', 'secondary', 'N283'),
    cite('ws-t-821-2023', '7.3.2', 'secondary', 'B323'),
  ],
  phases: inUse,
  when: servesMeals,
  require: f.every(f.list('/meals/menus/entries'), (menu) => menu('/textureFitsAge')),
  remedy: { 'zh-CN': '按月龄调整食物质地和大小', en: 'Make food softer or smaller for the age' },
});
