import { defineRule, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, notHomeBased } from '../../management-record.js';

export const exitsNotLocked = defineRule({
  id: 'fire-safety/exits-not-locked',
  title: {
    pass: { 'zh-CN': '开放期间安全出口未上锁、未遮挡', en: 'No exit is locked or covered in hours of care' },
    fail: { 'zh-CN': '开放期间安全出口被锁闭或遮挡', en: 'An exit is locked or covered in hours of care' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('fire-management-order-61', 'art. 21', 'primary', 'B257')],
  phases: ['operation', 'assessment'],
  when: notHomeBased,
  require: not(f('/fireSafety/exitsLocked')),
  remedy: { 'zh-CN': '立即解锁并清除遮挡', en: 'Unlock and clear the exits at once' },
  consequences: [cite('fire-law', 'art. 60', 'primary', 'AB040')],
});
