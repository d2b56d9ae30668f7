import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inKindergarten } from '../../record.js';

export const perimeterWall = defineRule({
  id: 'facilities/perimeter-wall',
  title: {
    pass: { 'zh-CN': '设有围墙或围栏', en: 'The site is enclosed' },
    fail: { 'zh-CN': '没有围墙或围栏', en: 'The site is not enclosed' },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('gb-t-29315-2022', 'requirements', 'secondary', 'B348')],
  phases: ['operation', 'assessment'],
  when: inKindergarten,
  require: eq(f('/site/entrance/enclosed'), true),
  remedy: { 'zh-CN': '设置围墙', en: 'Enclose the site' },
});
