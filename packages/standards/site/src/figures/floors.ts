import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Highest floor for children in the 2016 edition. */
export const floor2016Limit = defineFigure({
  id: 'site/floor-2016',
  title: { 'zh-CN': '2016年版婴幼儿用房最高楼层', en: 'Highest floor for children in the 2016 edition' },
  unit: 'storey',
  sense: 'ceiling',
  versions: [{ value: 3, basis: cite('jgj-39-2016', '4.1.3', 'secondary', 'AB003') }],
});

/** Highest floor in the quality assessment. */
export const floorAssessmentLimit = defineFigure({
  id: 'site/floor-assessment',
  title: { 'zh-CN': '质量评估最高楼层', en: 'Highest floor in the quality assessment' },
  unit: 'storey',
  sense: 'ceiling',
  versions: [{ value: 3, basis: cite('ws-t-821-2023', '4.2', 'secondary', 'N263') }],
});

/** Highest floor for living rooms of a kindergarten. */
export const floorKindergartenLimit = defineFigure({
  id: 'site/floor-kindergarten',
  title: { 'zh-CN': '幼儿园生活用房最高楼层', en: 'Highest floor for living rooms of a kindergarten' },
  unit: 'storey',
  sense: 'ceiling',
  versions: [{ value: 3, basis: cite('jgj-39-2019', '4.1.3A', 'unverified', 'B070') }],
});

/** Most persons of older toddler classes on floor 2. */
export const secondFloorPersonsLimit = defineFigure({
  id: 'site/second-floor-persons',
  title: { 'zh-CN': '二层托大班人数上限', en: 'Most persons of older toddler classes on floor 2' },
  unit: 'person',
  sense: 'ceiling',
  versions: [{ value: 60, basis: cite('jgj-39-2019', '4.1.3B', 'secondary', 'B071') }],
});

/** The figures of this file. */
export const floorsFigures = [
  floor2016Limit,
  floorAssessmentLimit,
  floorKindergartenLimit,
  secondFloorPersonsLimit,
];
