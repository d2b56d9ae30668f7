import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { fireEquipmentBreach } from '../../design-bases.js';
import { asNursery } from '../../design-record.js';
import { f } from '../../record.js';

export const noObstaclesOnWindows = defineRule({
  id: 'fire-safety/no-obstacles-on-windows',
  title: {
    pass: {
      'zh-CN': '门窗没有影响逃生和救援的障碍物',
      en: 'No obstacle to escape or rescue is on doors and windows',
    },
    fail: {
      'zh-CN': '门窗设有影响逃生和救援的障碍物',
      en: 'An obstacle to escape or rescue is on doors or windows',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('fire-law', 'art. 28', 'primary', 'AB037')],
  phases: ['filing', 'operation', 'assessment'],
  when: asNursery,
  require: eq(f('/building/windowGrilles'), false),
  remedy: { 'zh-CN': '拆除障碍物', en: 'Take the obstacle away' },
  consequences: fireEquipmentBreach,
});
