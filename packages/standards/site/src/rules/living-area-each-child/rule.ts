import { and, defineRule, figure, ge, isIn, lookup, mul } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { classChildren } from '../../children.js';
import { livingAreaEachInfant, livingAreaEachYoungerToddler } from '../../figures/living-units.js';
import { livingArea } from '../../living-area.js';
import { aClass, notHomeBased } from '../../record.js';

export const livingAreaEachChild = defineRule({
  id: 'site/living-area-each-child',
  title: {
    pass: {
      'zh-CN': '人均生活用房面积达到自评参考',
      en: 'Living rooms have the area for each child of the self-assessment reference',
    },
    fail: {
      'zh-CN': '生活用房 {area} 平方米，{children} 名婴幼儿人均小于自评参考的数值',
      en: 'Living rooms have {area} m² for {children} children, less than the self-assessment reference',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('self-assessment-reference-2025', 'area for each child', 'secondary', 'N302')],
  topic: 'area-per-child',
  phases: ['operation', 'assessment'],
  subjects: '/classes',
  when: and(notHomeBased, isIn(aClass('/kind'), ['infant', 'younger-toddler'])),
  require: ge(
    livingArea,
    mul(
      classChildren,
      lookup(aClass('/kind'), {
        infant: figure(livingAreaEachInfant),
        'younger-toddler': figure(livingAreaEachYoungerToddler),
      }),
    ),
  ),
  params: { area: livingArea, children: classChildren },
  remedy: {
    'zh-CN': '扩大生活用房，或减少该班婴幼儿',
    en: 'Enlarge the living rooms, or have fewer children in the class',
  },
});
