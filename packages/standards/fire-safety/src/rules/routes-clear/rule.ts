import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { fireEquipmentBreach } from '../../design-bases.js';
import { aCorridor, notHomeBased } from '../../design-record.js';

export const routesClear = defineRule({
  id: 'fire-safety/routes-clear',
  title: {
    pass: { 'zh-CN': '疏散走道保持畅通', en: 'The corridor is clear' },
    fail: { 'zh-CN': '疏散走道被占用或堵塞', en: 'The corridor is occupied or blocked' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '12.0.6', 'primary', 'B177')],
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/corridors',
  when: notHomeBased,
  require: aCorridor('/clear'),
  remedy: { 'zh-CN': '清理疏散走道', en: 'Clear the corridor' },
  consequences: fireEquipmentBreach,
});
