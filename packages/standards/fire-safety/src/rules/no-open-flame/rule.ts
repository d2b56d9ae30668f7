import { defineRule, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, notHomeBased } from '../../management-record.js';

export const noOpenFlame = defineRule({
  id: 'fire-safety/no-open-flame',
  title: {
    pass: { 'zh-CN': '厨房以外没有明火', en: 'There is no open flame outside the kitchen' },
    fail: { 'zh-CN': '厨房以外有明火', en: 'There is an open flame outside the kitchen' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('ws-t-870-2025', '9.1', 'primary', 'B243'),
    cite('fire-guide-2022', 'part 3', 'secondary', 'B226'),
  ],
  phases: ['operation', 'assessment'],
  when: notHomeBased,
  require: not(f('/fireSafety/gas/openFlameOutsideKitchen')),
  remedy: { 'zh-CN': '停止在厨房以外使用明火', en: 'Stop the use of open flames outside the kitchen' },
});
