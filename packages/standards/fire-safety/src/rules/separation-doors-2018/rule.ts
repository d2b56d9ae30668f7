import { and, defineRule, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { civilWorks, sharedBuilding } from '../../design-record.js';
import { f } from '../../record.js';

export const separationDoors2018 = defineRule({
  id: 'fire-safety/separation-doors-2018',
  title: {
    pass: {
      'zh-CN': '分隔处的门窗为乙级及以上防火门窗，或没有开口',
      en: 'Doors and windows in the separation are of class B or better, or there are none',
    },
    fail: {
      'zh-CN': '分隔处的门窗低于乙级防火门窗',
      en: 'Doors or windows in the separation are below class B',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-50016-2018', '6.2.2', 'primary', 'B194')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  effective: { to: '2023-05-31' },
  timeAnchor: '/project/designedOn',
  when: and(civilWorks, sharedBuilding),
  require: isIn(f('/building/separationDoorClass'), ['a', 'b', 'no-opening']),
  remedy: { 'zh-CN': '更换为乙级及以上防火门窗', en: 'Fit fire doors and windows of class B or better' },
});
