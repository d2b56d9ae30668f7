import { and, defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { fireEquipmentBreach } from '../../design-bases.js';
import { civilWorks } from '../../design-record.js';
import { f } from '../../record.js';

export const gasDetector = defineRule({
  id: 'fire-safety/gas-detector',
  title: {
    pass: { 'zh-CN': '使用燃气的场所设有可燃气体报警', en: 'There is gas detection where gas is used' },
    fail: { 'zh-CN': '使用燃气的场所没有可燃气体报警', en: 'There is no gas detection where gas is used' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '8.3.3', 'primary', 'B169')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: and(civilWorks, f('/fireSafety/gas/used')),
  require: f('/fireSafety/gas/detector'),
  remedy: { 'zh-CN': '安装可燃气体报警装置', en: 'Install gas detection' },
  consequences: fireEquipmentBreach,
});
