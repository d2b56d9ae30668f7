import { defineRule, hasAny, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { foodsForbidden } from '../../figures/foods.js';
import { f, inUse, kindergartenCanteen } from '../../record.js';

export const noForbiddenFoods = defineRule({
  id: 'health-care/no-forbidden-foods',
  title: {
    pass: {
      'zh-CN': '不供应学校食品安全规定禁止的食品',
      en: 'Foods that the school food rules ban are not served',
    },
    fail: {
      'zh-CN': '供应学校食品安全规定禁止的食品',
      en: 'Foods that the school food rules ban are served',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('school-food-rules-2019', 'banned foods', 'secondary', 'B362')],
  phases: inUse,
  when: kindergartenCanteen,
  require: not(hasAny(f('/meals/safety/forbiddenFoods'), foodsForbidden)),
  remedy: { 'zh-CN': '停止供应', en: 'Stop serving them' },
});
