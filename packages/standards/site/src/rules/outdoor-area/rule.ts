import { and, defineRule, figure, ge, isIn, mul, when } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { children } from '../../children.js';
import { outdoorAreaHardship, outdoorAreaNursery } from '../../figures/outdoor.js';
import { asNursery, f } from '../../record.js';

const lower = and(
  isIn(f('/project/kind'), ['extension', 'conversion']),
  f('/site/denseUrban'),
  f('/site/hardship'),
);
const each = when(lower, figure(outdoorAreaHardship), figure(outdoorAreaNursery));

export const outdoorArea = defineRule({
  id: 'site/outdoor-area',
  title: {
    pass: {
      'zh-CN': '人均室外活动场地面积达到设计规范要求',
      en: 'The outdoor area for each child meets the design code',
    },
    fail: {
      'zh-CN': '室外活动场地 {area} 平方米，{children} 名婴幼儿每人未达到 {each} 平方米',
      en: 'The outdoor area is {area} m²; {children} children at {each} m² each need more',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('jgj-39-2019', '3.2.3-2A', 'primary', 'B057'),
    cite('jgj-39-2019', '3.2.3-2B', 'primary', 'B058'),
  ],
  topic: 'outdoor-area',
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: asNursery,
  require: ge(f('/outdoor/area'), mul(children, each)),
  params: { area: f('/outdoor/area'), children, each },
  remedy: { 'zh-CN': '扩大室外活动场地，或减少托位', en: 'Enlarge the outdoor area, or offer fewer places' },
});
