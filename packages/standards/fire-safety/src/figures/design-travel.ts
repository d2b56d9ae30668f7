import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Longest way between two exits, grade 1 or 2. */
export const travelBetweenGrade12 = defineFigure({
  id: 'fire-safety/travel-between/grade-1-2',
  title: {
    'zh-CN': '位于两个安全出口之间的疏散距离上限（一、二级耐火等级）',
    en: 'Longest way between two exits, grade 1 or 2',
  },
  unit: 'm',
  sense: 'ceiling',
  versions: [{ value: 25, basis: cite('gb-50016-2018', '5.5.17-1', 'primary', 'B188') }],
});

/** Longest way between two exits, grade 3. */
export const travelBetweenGrade3 = defineFigure({
  id: 'fire-safety/travel-between/grade-3',
  title: {
    'zh-CN': '位于两个安全出口之间的疏散距离上限（三级耐火等级）',
    en: 'Longest way between two exits, grade 3',
  },
  unit: 'm',
  sense: 'ceiling',
  versions: [{ value: 20, basis: cite('gb-50016-2018', '5.5.17-1', 'primary', 'B188') }],
});

/** Longest way between two exits, grade 4. */
export const travelBetweenGrade4 = defineFigure({
  id: 'fire-safety/travel-between/grade-4',
  title: {
    'zh-CN': '位于两个安全出口之间的疏散距离上限（四级耐火等级）',
    en: 'Longest way between two exits, grade 4',
  },
  unit: 'm',
  sense: 'ceiling',
  versions: [{ value: 15, basis: cite('gb-50016-2018', '5.5.17-1', 'primary', 'B188') }],
});

/** Longest way at a dead end, grade 1 or 2. */
export const travelDeadEndGrade12 = defineFigure({
  id: 'fire-safety/travel-dead-end/grade-1-2',
  title: {
    'zh-CN': '袋形走道两侧或尽端的疏散距离上限（一、二级耐火等级）',
    en: 'Longest way at a dead end, grade 1 or 2',
  },
  unit: 'm',
  sense: 'ceiling',
  versions: [{ value: 20, basis: cite('gb-50016-2018', '5.5.17-1', 'primary', 'B188') }],
});

/** Longest way at a dead end, grade 3. */
export const travelDeadEndGrade3 = defineFigure({
  id: 'fire-safety/travel-dead-end/grade-3',
  title: {
    'zh-CN': '袋形走道两侧或尽端的疏散距离上限（三级耐火等级）',
    en: 'Longest way at a dead end, grade 3',
  },
  unit: 'm',
  sense: 'ceiling',
  versions: [{ value: 15, basis: cite('gb-50016-2018', '5.5.17-1', 'primary', 'B188') }],
});

/** Longest way at a dead end, grade 4. */
export const travelDeadEndGrade4 = defineFigure({
  id: 'fire-safety/travel-dead-end/grade-4',
  title: {
    'zh-CN': '袋形走道两侧或尽端的疏散距离上限（四级耐火等级）',
    en: 'Longest way at a dead end, grade 4',
  },
  unit: 'm',
  sense: 'ceiling',
  versions: [{ value: 10, basis: cite('gb-50016-2018', '5.5.17-1', 'primary', 'B188') }],
});

/** What an open gallery adds. */
export const travelGalleryMore = defineFigure({
  id: 'fire-safety/travel-gallery-more',
  title: { 'zh-CN': '敞开式外廊疏散距离增加值', en: 'What an open gallery adds' },
  unit: 'm',
  sense: 'ceiling',
  versions: [{ value: 5, basis: cite('gb-50016-2018', '5.5.17 note 1', 'primary', 'B189') }],
});

/** What an open stair takes off between two exits. */
export const travelOpenStairLessBetween = defineFigure({
  id: 'fire-safety/travel-open-stair-less-between',
  title: { 'zh-CN': '敞开楼梯间减少值（两出口之间）', en: 'What an open stair takes off between two exits' },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 5, basis: cite('gb-50016-2018', '5.5.17 note 2', 'primary', 'B189') }],
});

/** What an open stair takes off at a dead end. */
export const travelOpenStairLessDeadEnd = defineFigure({
  id: 'fire-safety/travel-open-stair-less-dead-end',
  title: { 'zh-CN': '敞开楼梯间减少值（袋形走道）', en: 'What an open stair takes off at a dead end' },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 2, basis: cite('gb-50016-2018', '5.5.17 note 2', 'primary', 'B189') }],
});

/** What sprinklers everywhere add. */
export const travelSprinklerMore = defineFigure({
  id: 'fire-safety/travel-sprinkler-more',
  title: { 'zh-CN': '全部设置自动喷水灭火系统时的增加比例', en: 'What sprinklers everywhere add' },
  unit: 'percent',
  sense: 'ceiling',
  versions: [{ value: 25, basis: cite('gb-50016-2018', '5.5.17 note 3', 'primary', 'B189') }],
});

/** Height above which the stairs of a high-rise are smoke-proof. */
export const smokeProofHeight = defineFigure({
  id: 'fire-safety/smoke-proof-height',
  title: {
    'zh-CN': '高层建筑须设防烟楼梯间的高度',
    en: 'Height above which the stairs of a high-rise are smoke-proof',
  },
  unit: 'm',
  sense: 'ceiling',
  versions: [{ value: 32, basis: cite('gb-50016-2018', '5.5.12', 'primary', 'B185') }],
});

/** Storeys from which stairs are enclosed. */
export const enclosedStairStoreys = defineFigure({
  id: 'fire-safety/enclosed-stair-storeys',
  title: { 'zh-CN': '多层建筑须设封闭楼梯间的层数', en: 'Storeys from which stairs are enclosed' },
  unit: 'storey',
  sense: 'ceiling',
  versions: [{ value: 6, basis: cite('gb-50016-2018', '5.5.13', 'primary', 'B185') }],
});

/** The figures of this file. */
export const designTravelFigures = [
  enclosedStairStoreys,
  smokeProofHeight,
  travelBetweenGrade12,
  travelBetweenGrade3,
  travelBetweenGrade4,
  travelDeadEndGrade12,
  travelDeadEndGrade3,
  travelDeadEndGrade4,
  travelGalleryMore,
  travelOpenStairLessBetween,
  travelOpenStairLessDeadEnd,
  travelSprinklerMore,
];
