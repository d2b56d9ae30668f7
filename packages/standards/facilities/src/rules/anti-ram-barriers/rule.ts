import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inKindergarten } from '../../record.js';

export const antiRamBarriers = defineRule({
  id: 'facilities/anti-ram-barriers',
  title: {
    pass: { 'zh-CN': '大门设有防冲撞设施', en: 'The gate has anti-ram barriers' },
    fail: { 'zh-CN': '大门没有防冲撞设施', en: 'The gate has no anti-ram barriers' },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('gb-t-29315-2022', 'requirements', 'secondary', 'B348')],
  phases: ['operation', 'assessment'],
  when: inKindergarten,
  require: eq(f('/site/entrance/antiRamBarriers'), true),
  remedy: { 'zh-CN': '设置防冲撞设施', en: 'Set up barriers' },
});
