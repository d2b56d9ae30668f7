import { and, defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, civilWorks } from '../../design-record.js';

export const kitchenSeparated = defineRule({
  id: 'fire-safety/kitchen-separated',
  title: {
    pass: {
      'zh-CN': '厨房与其他部位有达到耐火极限的防火分隔',
      en: 'The kitchen is separated from other parts with the fire rating',
    },
    fail: {
      'zh-CN': '厨房与其他部位的防火分隔达不到规范',
      en: 'The kitchen is not separated from other parts as the code asks',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '4.1.3', 'primary', 'B139')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(civilWorks, eq(aRoom('/kind'), 'kitchen')),
  question: {
    text: {
      'zh-CN': '厨房隔墙耐火极限是否不低于2.00 h、楼板是否不低于1.00 h，门窗是否为防火门窗？',
      en: 'Do the kitchen’s walls last 2.00 h, its floors 1.00 h, and are its doors and windows fire doors and windows?',
    },
    evidence: {
      'zh-CN': '消防设计文件、材料检验报告和现场',
      en: 'Fire design, test reports and the place itself',
    },
  },
  remedy: {
    'zh-CN': '改造厨房的隔墙、楼板和门窗',
    en: 'Alter walls, floors, doors and windows of the kitchen',
  },
});
