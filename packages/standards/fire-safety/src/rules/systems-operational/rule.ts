import { and, defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { fireEquipmentBreach } from '../../design-bases.js';
import { aSystem, notHomeBased } from '../../design-record.js';

export const systemsOperational = defineRule({
  id: 'fire-safety/systems-operational',
  title: {
    pass: { 'zh-CN': '消防设施保持完好有效', en: 'The system is kept in working order' },
    fail: { 'zh-CN': '消防设施没有保持完好有效', en: 'The system is not in working order' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55036-2022', 'unknown clause', 'unverified', 'B216')],
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/fireSafety/systems',
  when: and(notHomeBased, aSystem('/installed')),
  require: aSystem('/working'),
  remedy: { 'zh-CN': '维修消防设施', en: 'Repair the system' },
  consequences: fireEquipmentBreach,
});
