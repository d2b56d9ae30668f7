import { and, defineRule, eq, figure, gt, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { nurseryWorks } from '../../design-record.js';
import { largeCrowdedBuilding } from '../../figures/design-separation.js';
import { f } from '../../record.js';

// A nursery is a crowded place (Fire Law art. 73).
export const gradeOfLargeBuilding = defineRule({
  id: 'fire-safety/grade-of-large-building',
  title: {
    pass: {
      'zh-CN': '面积较大的建筑耐火等级不低于二级',
      en: 'The large building has fire-resistance grade 2 or better',
    },
    fail: {
      'zh-CN': '总建筑面积 {area} m² 的建筑耐火等级低于二级',
      en: 'The building of {area} m² has a fire-resistance grade below 2',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '5.3.2(3)', 'primary', 'B146')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: and(
    nurseryWorks,
    eq(f('/building/highRise'), false),
    gt(f('/building/totalArea'), figure(largeCrowdedBuilding)),
  ),
  require: isIn(f('/building/fireResistanceGrade'), ['1', '2']),
  params: { area: f('/building/totalArea') },
  remedy: { 'zh-CN': '提高耐火等级或另行选址', en: 'Raise the fire-resistance grade, or move' },
});
