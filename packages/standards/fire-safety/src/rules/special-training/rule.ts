import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, notHomeBased } from '../../management-record.js';

export const specialTraining = defineRule({
  id: 'fire-safety/special-training',
  title: {
    pass: {
      'zh-CN': '责任人、管理人等已接受消防安全专门培训',
      en: 'Those in charge passed special fire training',
    },
    fail: {
      'zh-CN': '责任人、管理人等未接受消防安全专门培训',
      en: 'Those in charge have not passed special fire training',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('fire-management-order-61', 'art. 38', 'primary', 'B263')],
  phases: ['operation', 'assessment'],
  when: notHomeBased,
  require: f('/fireSafety/speciallyTrained'),
  remedy: { 'zh-CN': '参加消防安全专门培训', en: 'Take part in special fire training' },
});
