import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Fire rating of separating walls. */
export const separationWall = defineFigure({
  id: 'fire-safety/separation/wall',
  title: { 'zh-CN': '儿童活动场所防火隔墙耐火极限', en: 'Fire rating of separating walls' },
  unit: 'hour',
  sense: 'floor',
  versions: [{ value: 2, basis: cite('gb-55037-2022', '4.1.3', 'primary', 'B139') }],
});

/** Fire rating of separating floors. */
export const separationFloor = defineFigure({
  id: 'fire-safety/separation/floor',
  title: { 'zh-CN': '儿童活动场所楼板耐火极限', en: 'Fire rating of separating floors' },
  unit: 'hour',
  sense: 'floor',
  versions: [{ value: 1, basis: cite('gb-55037-2022', '4.1.3', 'primary', 'B139') }],
});

/** Fire rating of the wall towards dwellings. */
export const separationDwellingWall = defineFigure({
  id: 'fire-safety/separation/dwelling-wall',
  title: { 'zh-CN': '与住宅部分分隔墙耐火极限', en: 'Fire rating of the wall towards dwellings' },
  unit: 'hour',
  sense: 'floor',
  versions: [{ value: 2, basis: cite('gb-55037-2022', '4.3.2', 'primary', 'B141') }],
});

/** Fire rating of walls within another building. */
export const separation2018Wall = defineFigure({
  id: 'fire-safety/separation-2018/wall',
  title: { 'zh-CN': '附设时防火隔墙耐火极限', en: 'Fire rating of walls within another building' },
  unit: 'hour',
  sense: 'floor',
  versions: [{ value: 2, basis: cite('gb-50016-2018', '6.2.2', 'primary', 'B194') }],
});

/** Fire rating of floors within another building. */
export const separation2018Floor = defineFigure({
  id: 'fire-safety/separation-2018/floor',
  title: { 'zh-CN': '附设时楼板耐火极限', en: 'Fire rating of floors within another building' },
  unit: 'hour',
  sense: 'floor',
  versions: [{ value: 1, basis: cite('gb-50016-2018', '6.2.2', 'primary', 'B194') }],
});

/** Largest fire compartment of a high-rise. */
export const compartmentHighRise = defineFigure({
  id: 'fire-safety/compartment/high-rise',
  title: { 'zh-CN': '高层建筑防火分区面积上限', en: 'Largest fire compartment of a high-rise' },
  unit: 'm2',
  sense: 'ceiling',
  versions: [{ value: 1500, basis: cite('gb-55037-2022', '4.3.16', 'primary', 'B145') }],
});

/** Largest fire compartment, grade 1 or 2. */
export const compartmentGrade12 = defineFigure({
  id: 'fire-safety/compartment/grade-1-2',
  title: { 'zh-CN': '防火分区面积上限（一、二级耐火等级）', en: 'Largest fire compartment, grade 1 or 2' },
  unit: 'm2',
  sense: 'ceiling',
  versions: [{ value: 2500, basis: cite('gb-55037-2022', '4.3.16', 'primary', 'B145') }],
});

/** Largest fire compartment, grade 3. */
export const compartmentGrade3 = defineFigure({
  id: 'fire-safety/compartment/grade-3',
  title: { 'zh-CN': '防火分区面积上限（三级耐火等级）', en: 'Largest fire compartment, grade 3' },
  unit: 'm2',
  sense: 'ceiling',
  versions: [{ value: 1200, basis: cite('gb-55037-2022', '4.3.16', 'primary', 'B145') }],
});

/** Largest fire compartment, grade 4. */
export const compartmentGrade4 = defineFigure({
  id: 'fire-safety/compartment/grade-4',
  title: { 'zh-CN': '防火分区面积上限（四级耐火等级）', en: 'Largest fire compartment, grade 4' },
  unit: 'm2',
  sense: 'ceiling',
  versions: [{ value: 600, basis: cite('gb-55037-2022', '4.3.16', 'primary', 'B145') }],
});

/** Area from which a crowded building needs grade 2. */
export const largeCrowdedBuilding = defineFigure({
  id: 'fire-safety/large-crowded-building',
  title: { 'zh-CN': '人员密集场所大面积建筑起点', en: 'Area from which a crowded building needs grade 2' },
  unit: 'm2',
  sense: 'ceiling',
  versions: [{ value: 1500, basis: cite('gb-55037-2022', '5.3.2(3)', 'primary', 'B146') }],
});

/** Fire rating of a ceiling of hard-to-burn material. */
export const ceilingRating = defineFigure({
  id: 'fire-safety/ceiling-rating',
  title: { 'zh-CN': '难燃吊顶耐火极限', en: 'Fire rating of a ceiling of hard-to-burn material' },
  unit: 'hour',
  sense: 'floor',
  versions: [{ value: 0.25, basis: cite('gb-50016-2018', '5.1.8', 'primary', 'B178') }],
});

/** Largest volume of cylinders in an attached room. */
export const attachedCylindersVolumeLimit = defineFigure({
  id: 'fire-safety/attached-cylinders-volume-limit',
  title: { 'zh-CN': '贴邻瓶组间气瓶总容积上限', en: 'Largest volume of cylinders in an attached room' },
  unit: 'm3',
  sense: 'ceiling',
  versions: [{ value: 1, basis: cite('gb-55037-2022', '4.3.11', 'unverified', 'B144') }],
});

/** Gap between cylinder and stove. */
export const cylinderDistanceLimit = defineFigure({
  id: 'fire-safety/cylinder-distance-limit',
  title: { 'zh-CN': '气瓶与灶具净距', en: 'Gap between cylinder and stove' },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 0.5, basis: cite('gb-55037-2022', '12.0.4', 'primary', 'B176') }],
});

/** Cylinder that has to stand in an outside room. */
export const cylinderOutsideWeight = defineFigure({
  id: 'fire-safety/cylinder-outside-weight',
  title: { 'zh-CN': '须设于室外瓶间的单瓶充装量', en: 'Cylinder that has to stand in an outside room' },
  unit: 'kg',
  sense: 'ceiling',
  versions: [{ value: 50, basis: cite('gb-55037-2022', '12.0.4', 'primary', 'B176') }],
});

/** The figures of this file. */
export const designSeparationFigures = [
  attachedCylindersVolumeLimit,
  ceilingRating,
  compartmentGrade12,
  compartmentGrade3,
  compartmentGrade4,
  compartmentHighRise,
  cylinderDistanceLimit,
  cylinderOutsideWeight,
  largeCrowdedBuilding,
  separation2018Floor,
  separation2018Wall,
  separationDwellingWall,
  separationFloor,
  separationWall,
];
