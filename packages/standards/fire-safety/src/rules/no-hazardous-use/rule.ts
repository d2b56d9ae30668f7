import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { civilWorks } from '../../design-record.js';
import { f } from '../../record.js';

export const noHazardousUse = defineRule({
  id: 'fire-safety/no-hazardous-use',
  title: {
    pass: {
      'zh-CN': '建筑内没有易燃易爆危险品的经营、生产或储存',
      en: 'No shop, workshop or store of hazardous goods is in the building',
    },
    fail: {
      'zh-CN': '建筑内有易燃易爆危险品的经营、生产或储存',
      en: 'A shop, workshop or store of hazardous goods is in the building',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '4.3.1', 'primary', 'B140')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: civilWorks,
  require: eq(f('/building/hazardousUse'), false),
  remedy: { 'zh-CN': '清除危险品场所或另行选址', en: 'Have the hazardous use removed, or move' },
});
