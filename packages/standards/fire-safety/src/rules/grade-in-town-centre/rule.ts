import { and, defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { civilWorks } from '../../design-record.js';
import { f } from '../../record.js';

export const gradeInTownCentre = defineRule({
  id: 'fire-safety/grade-in-town-centre',
  title: {
    pass: {
      'zh-CN': '四级耐火等级的建筑不在城镇中心区',
      en: 'The building of grade 4 is not in a town centre',
    },
    fail: {
      'zh-CN': '城镇中心区的建筑耐火等级为四级',
      en: 'The building in a town centre has fire-resistance grade 4',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '5.3.3', 'primary', 'B147')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: and(civilWorks, eq(f('/building/fireResistanceGrade'), '4')),
  question: {
    text: {
      'zh-CN': '该四级耐火等级建筑是否位于城镇中心区以外？',
      en: 'Is the building of fire-resistance grade 4 outside the town centre?',
    },
    evidence: { 'zh-CN': '规划文件和建筑位置', en: 'Plans of the town and the place of the building' },
  },
  remedy: { 'zh-CN': '提高耐火等级或另行选址', en: 'Raise the fire-resistance grade, or move' },
});
