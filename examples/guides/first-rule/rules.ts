import { defineFigure, defineRule, figure, ge, le, mul } from '@tuoyu/core';
import { article, subject } from './house.js';

const klass = subject('/classes');

export const childrenPerCarer = defineFigure({
  id: 'example/children-per-carer',
  title: { 'zh-CN': '每名照护人员最多照护的幼儿数', en: 'children that one carer may have' },
  unit: 'child',
  sense: 'ceiling',
  versions: [
    // #region figure-today
    { value: 7, to: '2026-12-31', basis: article('art. 3') },
    // #endregion figure-today
    // #region figure-future
    { value: 5, from: '2027-01-01', basis: article('art. 3, second sentence') },
    // #endregion figure-future
  ],
});

// #region rule-carers
export const enoughCarers = defineRule({
  id: 'example/enough-carers',
  title: {
    pass: { 'zh-CN': '照护人员配备充足', en: 'The class has enough carers' },
    fail: {
      'zh-CN': '照护人员不足：{children} 名幼儿',
      en: 'The class has too few carers for {children} children',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [article('art. 3')],
  subjects: '/classes',
  require: le(klass('/children'), mul(klass('/carers'), figure(childrenPerCarer))),
  params: { children: klass('/children') },
  remedy: { 'zh-CN': '增加照护人员或减少幼儿数', en: 'Add carers, or take fewer children' },
});
// #endregion rule-carers

// #region rule-area
export const areaPerChild = defineFigure({
  id: 'example/area-per-child',
  title: { 'zh-CN': '每名幼儿活动室面积', en: 'area of the playroom for one child' },
  unit: 'm2',
  sense: 'floor',
  versions: [{ value: 2.5, basis: article('art. 5') }],
});

export const enoughSpace = defineRule({
  id: 'example/enough-space',
  title: {
    pass: { 'zh-CN': '活动室面积达标', en: 'The playroom is large enough' },
    fail: { 'zh-CN': '活动室面积不足', en: 'The playroom is too small' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [article('art. 5')],
  subjects: '/classes',
  require: ge(klass('/area'), mul(klass('/children'), figure(areaPerChild))),
  remedy: { 'zh-CN': '扩大活动室或减少幼儿数', en: 'Use a larger room, or take fewer children' },
});
// #endregion rule-area
