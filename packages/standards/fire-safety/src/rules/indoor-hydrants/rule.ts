import { and, defineRule, eq, figure, gt, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { fireEquipmentBreach } from '../../design-bases.js';
import { civilWorks, hasSystem } from '../../design-record.js';
import { indoorHydrantHeight, indoorHydrantVolume } from '../../figures/design-systems.js';
import { f } from '../../record.js';

export const indoorHydrants = defineRule({
  id: 'fire-safety/indoor-hydrants',
  title: {
    pass: { 'zh-CN': '较高或较大的建筑设有室内消火栓', en: 'The tall or large building has indoor hydrants' },
    fail: {
      'zh-CN': '较高或较大的建筑没有室内消火栓',
      en: 'The tall or large building has no indoor hydrants',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '8.1.7', 'primary', 'B164')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: and(
    civilWorks,
    eq(f('/building/highRise'), false),
    or(
      gt(f('/building/height'), figure(indoorHydrantHeight)),
      gt(f('/building/volume'), figure(indoorHydrantVolume)),
    ),
  ),
  require: hasSystem('indoor-hydrant'),
  remedy: { 'zh-CN': '设置室内消火栓', en: 'Install indoor hydrants' },
  consequences: fireEquipmentBreach,
});
