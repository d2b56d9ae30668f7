import { defineRule, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, notHomeBased } from '../../management-record.js';

export const noFlammableDecoration = defineRule({
  id: 'fire-safety/no-flammable-decoration',
  title: {
    pass: { 'zh-CN': '没有大量易燃可燃装饰物', en: 'There is no mass of flammable decoration' },
    fail: { 'zh-CN': '有大量易燃可燃装饰物', en: 'There is a mass of flammable decoration' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('fire-guide-2022', 'part 4', 'secondary', 'B228')],
  phases: ['operation', 'assessment'],
  when: notHomeBased,
  require: not(f('/fireSafety/flammableDecoration')),
  remedy: { 'zh-CN': '清除易燃可燃装饰物', en: 'Remove flammable decoration' },
});
