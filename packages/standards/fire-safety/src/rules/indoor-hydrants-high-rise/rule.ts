import { and, defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { fireEquipmentBreach } from '../../design-bases.js';
import { civilWorks, hasSystem } from '../../design-record.js';
import { f } from '../../record.js';

export const indoorHydrantsHighRise = defineRule({
  id: 'fire-safety/indoor-hydrants-high-rise',
  title: {
    pass: { 'zh-CN': '高层建筑设有室内消火栓', en: 'The high-rise has indoor hydrants' },
    fail: { 'zh-CN': '高层建筑没有室内消火栓', en: 'The high-rise has no indoor hydrants' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '8.1.7', 'primary', 'B164')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: and(civilWorks, f('/building/highRise')),
  require: hasSystem('indoor-hydrant'),
  remedy: { 'zh-CN': '设置室内消火栓', en: 'Install indoor hydrants' },
  consequences: fireEquipmentBreach,
});
