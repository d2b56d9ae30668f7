import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, underNurseryCode } from '../../record.js';

export const foyer = defineRule({
  id: 'site/foyer',
  title: {
    pass: { 'zh-CN': '设有门厅', en: 'There is a foyer' },
    fail: { 'zh-CN': '没有门厅', en: 'There is no foyer' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '4.4.2', 'unverified', 'B112')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: underNurseryCode,
  require: f.some(f.list('/rooms'), (room) => eq(room('/kind'), 'foyer')),
  remedy: { 'zh-CN': '设置门厅，安排晨检和接待', en: 'Make a foyer for morning checks and reception' },
});
