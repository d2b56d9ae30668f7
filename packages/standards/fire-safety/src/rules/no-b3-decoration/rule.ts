import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { notHomeBased } from '../../design-record.js';
import { f } from '../../record.js';

export const noB3Decoration = defineRule({
  id: 'fire-safety/no-b3-decoration',
  title: {
    pass: { 'zh-CN': '没有使用B3级装饰物', en: 'No decoration of class B3 is used' },
    fail: {
      'zh-CN': '使用了B3级装饰物，规范不建议使用',
      en: 'Decoration of class B3 is used, which the code advises against',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('gb-50222-2017', '4.0.19', 'primary', 'B211')],
  topic: 'interior-finish-force',
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/fittedOutOn',
  when: notHomeBased,
  require: eq(f('/fireSafety/decorationClassB3'), false),
  remedy: { 'zh-CN': '更换装饰物', en: 'Replace the decoration' },
});
