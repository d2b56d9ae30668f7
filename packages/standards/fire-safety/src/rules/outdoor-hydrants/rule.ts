import { and, defineRule, figure, gt } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { fireEquipmentBreach } from '../../design-bases.js';
import { civilWorks, hasSystem } from '../../design-record.js';
import { outdoorHydrantFootprint } from '../../figures/design-systems.js';
import { f } from '../../record.js';

export const outdoorHydrants = defineRule({
  id: 'fire-safety/outdoor-hydrants',
  title: {
    pass: { 'zh-CN': '设有室外消火栓', en: 'There are outdoor hydrants' },
    fail: {
      'zh-CN': '占地 {area} m² 的建筑没有室外消火栓',
      en: 'The building with a footprint of {area} m² has no outdoor hydrants',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '8.1.5', 'primary', 'B163')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: and(civilWorks, gt(f('/building/footprint'), figure(outdoorHydrantFootprint))),
  require: hasSystem('outdoor-hydrant'),
  params: { area: f('/building/footprint') },
  remedy: { 'zh-CN': '设置室外消火栓', en: 'Install outdoor hydrants' },
  consequences: fireEquipmentBreach,
});
