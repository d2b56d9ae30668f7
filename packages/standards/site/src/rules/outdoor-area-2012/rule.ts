import { add, defineRule, figure, ge, mul } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { children } from '../../children.js';
import { outdoorAreaEvaluation2012 } from '../../figures/outdoor.js';
import { f, inKindergarten } from '../../record.js';

const all = add(children, f('/kindergarten/children'));
const each = figure(outdoorAreaEvaluation2012);

export const outdoorArea2012 = defineRule({
  id: 'site/outdoor-area-2012',
  title: {
    pass: {
      'zh-CN': '人均室外活动场地达到2012年评价要求',
      en: 'The outdoor area for each child meets the evaluation of 2012',
    },
    fail: {
      'zh-CN': '室外活动场地 {area} 平方米，{children} 名儿童每人未达到 {each} 平方米',
      en: 'The outdoor area is {area} m²; {children} children at {each} m² each need more',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('health-care-norms-2012', 'pre-opening evaluation', 'secondary', 'B312')],
  topic: 'outdoor-area',
  phases: ['registration', 'assessment'],
  // the evaluation is one of new sites, before they open
  timeAnchor: '/openedOn',
  when: inKindergarten,
  require: ge(f('/outdoor/area'), mul(all, each)),
  params: { area: f('/outdoor/area'), children: all, each },
  remedy: { 'zh-CN': '扩大室外活动场地', en: 'Enlarge the outdoor area' },
});
