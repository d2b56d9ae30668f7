import { and, defineRule, eq, figure, ge, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, nurseryWorks } from '../../design-record.js';
import { ceilingRating } from '../../figures/design-separation.js';
import { f } from '../../record.js';

export const grade3Ceiling = defineRule({
  id: 'fire-safety/grade-3-ceiling',
  title: {
    pass: {
      'zh-CN': '三级耐火等级建筑内婴幼儿用房的吊顶符合规范',
      en: 'The ceiling of the room in a building of grade 3 is as the code asks',
    },
    fail: {
      'zh-CN': '三级耐火等级建筑内婴幼儿用房的吊顶达不到规范',
      en: 'The ceiling of the room in a building of grade 3 is not as the code asks',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-50016-2018', '5.1.8', 'primary', 'B178')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(nurseryWorks, aRoom('/usedByChildren'), eq(f('/building/fireResistanceGrade'), '3')),
  require: or(
    eq(aRoom('/finishes/ceiling'), 'a'),
    and(eq(aRoom('/finishes/ceiling'), 'b1'), ge(aRoom('/finishes/ceilingRating'), figure(ceilingRating))),
  ),
  remedy: { 'zh-CN': '更换吊顶', en: 'Replace the ceiling' },
});
