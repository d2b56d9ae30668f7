import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Highest floor for children, grade 1 or 2. */
export const floorGrade12 = defineFigure({
  id: 'fire-safety/floor/grade-1-2',
  title: {
    'zh-CN': '儿童活动场所最高楼层（一、二级耐火等级）',
    en: 'Highest floor for children, grade 1 or 2',
  },
  unit: 'storey',
  sense: 'ceiling',
  versions: [{ value: 3, basis: cite('gb-55037-2022', '4.3.4', 'primary', 'B142') }],
});

/** Highest floor for children, grade 3. */
export const floorGrade3 = defineFigure({
  id: 'fire-safety/floor/grade-3',
  title: { 'zh-CN': '儿童活动场所最高楼层（三级耐火等级）', en: 'Highest floor for children, grade 3' },
  unit: 'storey',
  sense: 'ceiling',
  versions: [{ value: 2, basis: cite('gb-55037-2022', '4.3.4', 'primary', 'B142') }],
});

/** Highest floor for children, grade 4. */
export const floorGrade4 = defineFigure({
  id: 'fire-safety/floor/grade-4',
  title: { 'zh-CN': '儿童活动场所最高楼层（四级耐火等级）', en: 'Highest floor for children, grade 4' },
  unit: 'storey',
  sense: 'ceiling',
  versions: [{ value: 1, basis: cite('gb-55037-2022', '4.3.4', 'primary', 'B142') }],
});

/** Highest floor for children in timber of class 1. */
export const floorTimber1 = defineFigure({
  id: 'fire-safety/floor/timber-1',
  title: { 'zh-CN': 'I级木结构建筑最高楼层', en: 'Highest floor for children in timber of class 1' },
  unit: 'storey',
  sense: 'ceiling',
  versions: [{ value: 3, basis: cite('gb-55037-2022', '4.3.8-4.3.10', 'primary', 'B143') }],
});

/** Highest floor for children in timber of class 2. */
export const floorTimber2 = defineFigure({
  id: 'fire-safety/floor/timber-2',
  title: { 'zh-CN': 'II级木结构建筑最高楼层', en: 'Highest floor for children in timber of class 2' },
  unit: 'storey',
  sense: 'ceiling',
  versions: [{ value: 2, basis: cite('gb-55037-2022', '4.3.8-4.3.10', 'primary', 'B143') }],
});

/** Highest floor for children in timber of class 3. */
export const floorTimber3 = defineFigure({
  id: 'fire-safety/floor/timber-3',
  title: { 'zh-CN': 'III级木结构建筑最高楼层', en: 'Highest floor for children in timber of class 3' },
  unit: 'storey',
  sense: 'ceiling',
  versions: [{ value: 1, basis: cite('gb-55037-2022', '4.3.8-4.3.10', 'primary', 'B143') }],
});

/** Most storeys of a building for children alone, grade 1 or 2. */
export const storeysGrade12 = defineFigure({
  id: 'fire-safety/storeys/grade-1-2',
  title: {
    'zh-CN': '独立建造的儿童用房建筑层数上限（一、二级耐火等级）',
    en: 'Most storeys of a building for children alone, grade 1 or 2',
  },
  unit: 'storey',
  sense: 'ceiling',
  versions: [{ value: 3, basis: cite('gb-50016-2018', '5.4.4', 'primary', 'B179') }],
});

/** Most storeys of a building for children alone, grade 3. */
export const storeysGrade3 = defineFigure({
  id: 'fire-safety/storeys/grade-3',
  title: {
    'zh-CN': '独立建造的儿童用房建筑层数上限（三级耐火等级）',
    en: 'Most storeys of a building for children alone, grade 3',
  },
  unit: 'storey',
  sense: 'ceiling',
  versions: [{ value: 2, basis: cite('gb-50016-2018', '5.4.4', 'primary', 'B179') }],
});

/** Most storeys of a building for children alone, grade 4. */
export const storeysGrade4 = defineFigure({
  id: 'fire-safety/storeys/grade-4',
  title: {
    'zh-CN': '独立建造的儿童用房建筑层数上限（四级耐火等级）',
    en: 'Most storeys of a building for children alone, grade 4',
  },
  unit: 'storey',
  sense: 'ceiling',
  versions: [{ value: 1, basis: cite('gb-50016-2018', '5.4.4', 'primary', 'B179') }],
});

/** Highest floor in a building of others, grade 1 or 2. */
export const sharedFloorGrade12 = defineFigure({
  id: 'fire-safety/shared-floor/grade-1-2',
  title: {
    'zh-CN': '设在其他建筑内的最高楼层（一、二级耐火等级）',
    en: 'Highest floor in a building of others, grade 1 or 2',
  },
  unit: 'storey',
  sense: 'ceiling',
  versions: [{ value: 3, basis: cite('gb-50016-2018', '5.4.4-1 to 5.4.4-3', 'primary', 'B180') }],
});

/** Highest floor in a building of others, grade 3. */
export const sharedFloorGrade3 = defineFigure({
  id: 'fire-safety/shared-floor/grade-3',
  title: {
    'zh-CN': '设在其他建筑内的最高楼层（三级耐火等级）',
    en: 'Highest floor in a building of others, grade 3',
  },
  unit: 'storey',
  sense: 'ceiling',
  versions: [{ value: 2, basis: cite('gb-50016-2018', '5.4.4-1 to 5.4.4-3', 'primary', 'B180') }],
});

/** Highest floor in a building of others, grade 4. */
export const sharedFloorGrade4 = defineFigure({
  id: 'fire-safety/shared-floor/grade-4',
  title: {
    'zh-CN': '设在其他建筑内的最高楼层（四级耐火等级）',
    en: 'Highest floor in a building of others, grade 4',
  },
  unit: 'storey',
  sense: 'ceiling',
  versions: [{ value: 1, basis: cite('gb-50016-2018', '5.4.4-1 to 5.4.4-3', 'primary', 'B180') }],
});

/** The figures of this file. */
export const designFloorsFigures = [
  floorGrade12,
  floorGrade3,
  floorGrade4,
  floorTimber1,
  floorTimber2,
  floorTimber3,
  sharedFloorGrade12,
  sharedFloorGrade3,
  sharedFloorGrade4,
  storeysGrade12,
  storeysGrade3,
  storeysGrade4,
];
