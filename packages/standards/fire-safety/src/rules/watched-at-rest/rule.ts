import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, notHomeBased } from '../../management-record.js';

export const watchedAtRest = defineRule({
  id: 'fire-safety/watched-at-rest',
  title: {
    pass: { 'zh-CN': '婴幼儿休息时有保育人员在场', en: 'A carer is present while the children rest' },
    fail: { 'zh-CN': '婴幼儿休息时没有保育人员在场', en: 'No carer is present while the children rest' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('ws-t-870-2025', '6.2', 'primary', 'AB052')],
  phases: ['operation', 'assessment'],
  when: notHomeBased,
  require: f('/fireSafety/duty'),
  remedy: { 'zh-CN': '安排保育人员在婴幼儿休息时值守', en: 'Have a carer present while the children rest' },
});
