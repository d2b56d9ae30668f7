import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Outdoor area for each child in the evaluation of 2012. */
export const outdoorAreaEvaluation2012 = defineFigure({
  id: 'site/outdoor-area/evaluation-2012',
  title: {
    'zh-CN': '2012年评价人均室外活动场地',
    en: 'Outdoor area for each child in the evaluation of 2012',
  },
  unit: 'm2',
  sense: 'floor',
  versions: [
    { value: 2, basis: cite('health-care-norms-2012', 'pre-opening evaluation', 'secondary', 'B312') },
  ],
});

/** Outdoor area for each child where there is real difficulty. */
export const outdoorAreaHardship = defineFigure({
  id: 'site/outdoor-area/hardship',
  title: {
    'zh-CN': '困难条件下人均室外活动场地',
    en: 'Outdoor area for each child where there is real difficulty',
  },
  unit: 'm2',
  sense: 'floor',
  versions: [{ value: 2, basis: cite('jgj-39-2019', '3.2.3-2B', 'primary', 'B058') }],
});

/** Class area outdoors for each child of a kindergarten. */
export const outdoorAreaKindergartenClass = defineFigure({
  id: 'site/outdoor-area/kindergarten-class',
  title: { 'zh-CN': '幼儿园人均班级活动场地', en: 'Class area outdoors for each child of a kindergarten' },
  unit: 'm2',
  sense: 'floor',
  versions: [{ value: 2, basis: cite('jgj-39-2019', '3.2.3-1', 'primary', 'B056') }],
});

/** Shared area outdoors for each child of a kindergarten. */
export const outdoorAreaKindergartenShared = defineFigure({
  id: 'site/outdoor-area/kindergarten-shared',
  title: { 'zh-CN': '幼儿园人均共用活动场地', en: 'Shared area outdoors for each child of a kindergarten' },
  unit: 'm2',
  sense: 'floor',
  versions: [{ value: 2, basis: cite('jgj-39-2019', '3.2.3-1', 'primary', 'B056') }],
});

/** Outdoor area for each child of a nursery. */
export const outdoorAreaNursery = defineFigure({
  id: 'site/outdoor-area/nursery',
  title: { 'zh-CN': '托儿所人均室外活动场地', en: 'Outdoor area for each child of a nursery' },
  unit: 'm2',
  sense: 'floor',
  versions: [{ value: 3, basis: cite('jgj-39-2019', '3.2.3-2A', 'primary', 'B057') }],
});

/** Share of the outdoor area in the sun. */
export const outdoorSunLimit = defineFigure({
  id: 'site/outdoor-sun',
  title: { 'zh-CN': '场地阴影线外面积比例', en: 'Share of the outdoor area in the sun' },
  unit: 'percent',
  sense: 'floor',
  versions: [{ value: 50, basis: cite('jgj-39-2019', '3.2.3-5', 'primary', 'B061') }],
});

/** Depth of a wading pool. */
export const poolDepthLimit = defineFigure({
  id: 'site/pool-depth',
  title: { 'zh-CN': '戏水池深度', en: 'Depth of a wading pool' },
  unit: 'm',
  sense: 'ceiling',
  versions: [{ value: 0.3, basis: cite('jgj-39-2019', '3.2.3-4', 'primary', 'B060') }],
});

/** Straight running track. */
export const runningTrackLimit = defineFigure({
  id: 'site/running-track',
  title: { 'zh-CN': '直跑道长度', en: 'Straight running track' },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 30, basis: cite('jgj-39-2019', '3.2.3-4', 'primary', 'B060') }],
});

/** The figures of this file. */
export const outdoorFigures = [
  outdoorAreaEvaluation2012,
  outdoorAreaHardship,
  outdoorAreaKindergartenClass,
  outdoorAreaKindergartenShared,
  outdoorAreaNursery,
  outdoorSunLimit,
  poolDepthLimit,
  runningTrackLimit,
];
