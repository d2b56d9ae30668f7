import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { fireEquipmentBreach } from '../../design-bases.js';
import { anExit, notHomeBased } from '../../design-record.js';

export const exitsClear = defineRule({
  id: 'fire-safety/exits-clear',
  title: {
    pass: { 'zh-CN': '安全出口保持畅通', en: 'The exit is clear' },
    fail: { 'zh-CN': '安全出口被锁闭或堵塞', en: 'The exit is locked or blocked' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '12.0.6', 'primary', 'B177')],
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/exits',
  when: notHomeBased,
  require: anExit('/clear'),
  remedy: { 'zh-CN': '清理安全出口', en: 'Clear the exit' },
  consequences: fireEquipmentBreach,
});
