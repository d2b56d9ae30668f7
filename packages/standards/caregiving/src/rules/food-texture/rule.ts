import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, menus, servesMeals } from '../../record.js';

export const foodTexture = defineRule({
  id: 'caregiving/food-texture',
  title: {
    pass: { 'zh-CN': '食物质地和大小适合月龄', en: 'Food is soft and small enough for the age' },
    fail: { 'zh-CN': '食物质地或大小与月龄不相适合', en: 'Food is not soft or small enough for the age' },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [
    cite('ws-t-821-2023', '7.3.2', 'secondary', 'N283'),
    cite('feeding-guide-2021', 'part 1 item 2(3), 4', 'secondary', 'N198'),
    cite('ws-t-821-2023', '7.3.1-7.3.3', 'secondary', 'B323'),
  ],
  phases: inUse,
  when: servesMeals,
  require: f.every(menus, (menu) => menu('/textureFitsAge')),
  remedy: { 'zh-CN': '可按月龄调整食物质地和大小', en: 'Food can be made softer and smaller' },
});
