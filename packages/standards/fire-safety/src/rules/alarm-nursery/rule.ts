import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { fireEquipmentBreach } from '../../design-bases.js';
import { hasSystem, nurseryWorks } from '../../design-record.js';

export const alarmNursery = defineRule({
  id: 'fire-safety/alarm-nursery',
  title: {
    pass: { 'zh-CN': '设有火灾自动报警系统', en: 'There is an automatic fire alarm' },
    fail: { 'zh-CN': '没有火灾自动报警系统', en: 'There is no automatic fire alarm' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '8.3.2(8)', 'primary', 'B168')],
  topic: 'fire-alarm',
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: nurseryWorks,
  require: hasSystem('automatic-alarm'),
  remedy: { 'zh-CN': '设置火灾自动报警系统', en: 'Install an automatic fire alarm' },
  consequences: fireEquipmentBreach,
});
