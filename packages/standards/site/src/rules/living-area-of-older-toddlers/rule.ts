import { and, defineRule, eq, figure, ge, mul } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { classChildren } from '../../children.js';
import { livingAreaEachOlderToddler } from '../../figures/living-units.js';
import { livingArea } from '../../living-area.js';
import { aClass, notHomeBased } from '../../record.js';

export const livingAreaOfOlderToddlers = defineRule({
  id: 'site/living-area-of-older-toddlers',
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
  basis: [cite('self-assessment-reference-2025', 'area for each child', 'unverified', 'N302')],
  topic: 'area-per-child',
  phases: ['operation', 'assessment'],
  subjects: '/classes',
  when: and(notHomeBased, eq(aClass('/kind'), 'older-toddler')),
  require: ge(livingArea, mul(classChildren, figure(livingAreaEachOlderToddler))),
  params: { area: livingArea, children: classChildren },
  remedy: {
    'zh-CN': '扩大生活用房，或减少该班婴幼儿',
    en: 'Enlarge the living rooms, or have fewer children in the class',
  },
});
