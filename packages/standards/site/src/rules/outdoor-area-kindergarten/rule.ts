import { add, and, defineRule, figure, ge, mul } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { children } from '../../children.js';
import { outdoorAreaKindergartenClass, outdoorAreaKindergartenShared } from '../../figures/outdoor.js';
import { f, ofKindergarten } from '../../record.js';

const all = add(children, f('/kindergarten/children'));

export const outdoorAreaKindergarten = defineRule({
  id: 'site/outdoor-area-kindergarten',
  title: {
    pass: {
      'zh-CN': '幼儿园人均班级和共用活动场地达到设计规范要求',
      en: 'Class and shared areas outdoors meet the design code for each child',
    },
    fail: {
      'zh-CN': '班级或共用活动场地对 {children} 名儿童未达到人均面积',
      en: 'Class or shared area outdoors is too small for {children} children',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '3.2.3-1', 'primary', 'B056')],
  topic: 'outdoor-area',
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: ofKindergarten,
  require: and(
    ge(f('/outdoor/classArea'), mul(all, figure(outdoorAreaKindergartenClass))),
    ge(f('/outdoor/sharedArea'), mul(all, figure(outdoorAreaKindergartenShared))),
  ),
  params: { children: all },
  remedy: { 'zh-CN': '扩大室外活动场地', en: 'Enlarge the outdoor area' },
});
