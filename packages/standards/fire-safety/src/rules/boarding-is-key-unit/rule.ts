import { and, defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { asNursery } from '../../design-record.js';
import { f } from '../../management-record.js';

export const boardingIsKeyUnit = defineRule({
  id: 'fire-safety/boarding-is-key-unit',
  title: {
    pass: {
      'zh-CN': '寄宿制机构按消防安全重点单位管理',
      en: 'The boarding institution is run as a key fire-safety unit',
    },
    fail: {
      'zh-CN': '寄宿制机构未按消防安全重点单位管理',
      en: 'The boarding institution is not run as a key fire-safety unit',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('fire-management-order-61', 'art. 13', 'primary', 'B254')],
  phases: ['operation', 'assessment'],
  when: and(asNursery, f('/boarding')),
  require: f('/fireSafety/keyUnit'),
  remedy: { 'zh-CN': '按消防安全重点单位的要求管理', en: 'Manage it as a key fire-safety unit' },
});
