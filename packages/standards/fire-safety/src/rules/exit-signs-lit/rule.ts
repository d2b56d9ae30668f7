import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { fireEquipmentBreach } from '../../design-bases.js';
import { civilWorks } from '../../design-record.js';
import { f } from '../../record.js';

export const exitSignsLit = defineRule({
  id: 'fire-safety/exit-signs-lit',
  title: {
    pass: { 'zh-CN': '设有灯光疏散指示标志', en: 'There are lit exit and direction signs' },
    fail: { 'zh-CN': '没有灯光疏散指示标志', en: 'There are no lit exit and direction signs' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '10.1.8', 'primary', 'B171')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: civilWorks,
  require: f('/fireSafety/exitSignsLit'),
  remedy: { 'zh-CN': '安装灯光疏散指示标志', en: 'Install lit signs' },
  consequences: fireEquipmentBreach,
});
