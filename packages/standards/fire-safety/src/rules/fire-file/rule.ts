import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, notHomeBased } from '../../management-record.js';

export const fireFile = defineRule({
  id: 'fire-safety/fire-file',
  title: {
    pass: { 'zh-CN': '已建立消防档案', en: 'A fire file is kept' },
    fail: { 'zh-CN': '未建立消防档案', en: 'No fire file is kept' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('fire-management-order-61', 'art. 41', 'primary', 'B266')],
  phases: ['operation', 'assessment'],
  when: notHomeBased,
  require: f('/fireSafety/fireFile'),
  remedy: { 'zh-CN': '建立消防档案', en: 'Open a fire file' },
});
