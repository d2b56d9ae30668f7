import { defineRule, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, kindergartenCanteen } from '../../record.js';

export const noNitrite = defineRule({
  id: 'health-care/no-nitrite',
  title: {
    pass: { 'zh-CN': '食堂不存放亚硝酸盐', en: 'The canteen keeps no nitrite' },
    fail: { 'zh-CN': '食堂存放亚硝酸盐', en: 'The canteen keeps nitrite' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('school-food-rules-2019', 'banned foods', 'secondary', 'B362')],
  phases: inUse,
  when: kindergartenCanteen,
  require: not(f('/meals/safety/nitriteKept')),
  remedy: { 'zh-CN': '清除亚硝酸盐', en: 'Remove the nitrite' },
});
