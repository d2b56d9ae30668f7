import { and, defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { civilWorks, sharedBuilding } from '../../design-record.js';
import { f } from '../../record.js';

export const usesSeparated = defineRule({
  id: 'fire-safety/uses-separated',
  title: {
    pass: {
      'zh-CN': '与建筑内其他功能场所有防火分隔',
      en: 'The institution is separated from the other uses of the building',
    },
    fail: {
      'zh-CN': '与建筑内其他功能场所没有有效的防火分隔',
      en: 'The institution is not effectively separated from the other uses of the building',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '4.1.1', 'primary', 'B138')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: and(civilWorks, sharedBuilding),
  require: f('/building/fireSeparation'),
  remedy: { 'zh-CN': '设置防火分隔', en: 'Separate the uses with fire-rated parts' },
});
