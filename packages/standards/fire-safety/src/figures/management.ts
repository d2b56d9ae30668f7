import { defineFigure, type Figure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Least number of fire officers. */
export const officers = defineFigure({
  id: 'fire-safety/officers',
  title: { 'zh-CN': '防火人员数下限', en: 'Least number of fire officers' },
  unit: 'person',
  sense: 'floor',
  versions: [{ value: 1, basis: cite('fire-management-order-61', 'art. 15', 'primary', 'B255') }],
});

/** Least inspections in a period. */
export const inspectionsAPeriod = defineFigure({
  id: 'fire-safety/inspections-a-period',
  title: { 'zh-CN': '每期防火检查次数下限', en: 'Least inspections in a period' },
  unit: 'time',
  sense: 'floor',
  versions: [{ value: 1, basis: cite('fire-management-order-61', 'art. 26', 'primary', 'B259') }],
});

/** Least inspections a month. */
export const inspectionsAMonthWs = defineFigure({
  id: 'fire-safety/inspections-a-month-ws',
  title: { 'zh-CN': '每月防火检查次数下限', en: 'Least inspections a month' },
  unit: 'time',
  sense: 'floor',
  versions: [{ value: 1, basis: cite('ws-t-870-2025', '6.1', 'primary', 'B238') }],
});

/** Least patrols a day. */
export const patrolsADayWs = defineFigure({
  id: 'fire-safety/patrols-a-day-ws',
  title: { 'zh-CN': '每日防火巡查次数下限', en: 'Least patrols a day' },
  unit: 'round',
  sense: 'floor',
  versions: [{ value: 2, basis: cite('ws-t-870-2025', '6.1', 'primary', 'B238') }],
});

/** Least patrols a day of a key unit. */
export const patrolsADayKeyUnit = defineFigure({
  id: 'fire-safety/patrols-a-day-key-unit',
  title: { 'zh-CN': '重点单位每日防火巡查次数下限', en: 'Least patrols a day of a key unit' },
  unit: 'round',
  sense: 'floor',
  versions: [{ value: 1, basis: cite('fire-management-order-61', 'art. 25', 'primary', 'B258') }],
});

/** Least full tests a year. */
export const fullTestsAYear = defineFigure({
  id: 'fire-safety/full-tests-a-year',
  title: { 'zh-CN': '每年全面检测次数下限', en: 'Least full tests a year' },
  unit: 'time',
  sense: 'floor',
  versions: [{ value: 1, basis: cite('fire-law', 'art. 16', 'primary', 'AB031') }],
});

/** Least fire trainings a year of a key unit. */
export const trainingsAYearKeyUnit = defineFigure({
  id: 'fire-safety/trainings-a-year-key-unit',
  title: { 'zh-CN': '重点单位每年消防安全培训次数下限', en: 'Least fire trainings a year of a key unit' },
  unit: 'time',
  sense: 'floor',
  versions: [{ value: 1, basis: cite('fire-management-order-61', 'art. 36', 'primary', 'B261') }],
});

/** Least fire drills in a period. */
export const drillsAPeriod = defineFigure({
  id: 'fire-safety/drills-a-period',
  title: { 'zh-CN': '每期消防演练次数下限', en: 'Least fire drills in a period' },
  unit: 'time',
  sense: 'floor',
  versions: [{ value: 1, basis: cite('fire-management-order-61', 'art. 40', 'primary', 'B265') }],
});

/** Most months between yearly plans and reports. */
export const planMonthsWs = defineFigure({
  id: 'fire-safety/plan-months-ws',
  title: { 'zh-CN': '年度计划和报告间隔上限', en: 'Most months between yearly plans and reports' },
  unit: 'month',
  sense: 'ceiling',
  versions: [{ value: 12, basis: cite('ws-t-870-2025', '4.5', 'primary', 'AB051') }],
});

/** Least days of video by the fire guide. */
export const videoDaysGuide = defineFigure({
  id: 'fire-safety/video-days-guide',
  title: { 'zh-CN': '消防指南的录像保存天数下限', en: 'Least days of video by the fire guide' },
  unit: 'day',
  sense: 'floor',
  versions: [{ value: 30, basis: cite('fire-guide-2022', 'part 1', 'secondary', 'N206') }],
});

/** Least charge of a powder extinguisher. */
export const powderCharge = defineFigure({
  id: 'fire-safety/powder-charge',
  title: { 'zh-CN': '干粉灭火器充装量下限', en: 'Least charge of a powder extinguisher' },
  unit: 'kg',
  sense: 'floor',
  versions: [{ value: 5, basis: cite('fire-guide-2022', 'part 1', 'secondary', 'B224') }],
});

/** Least volume of a water extinguisher. */
export const waterVolume = defineFigure({
  id: 'fire-safety/water-volume',
  title: { 'zh-CN': '水基型灭火器容量下限', en: 'Least volume of a water extinguisher' },
  unit: 'L',
  sense: 'floor',
  versions: [{ value: 6, basis: cite('fire-guide-2022', 'part 1', 'secondary', 'B224') }],
});

/** Most months between cleanings of the flue. */
export const flueMonthsGuide = defineFigure({
  id: 'fire-safety/flue-months-guide',
  title: { 'zh-CN': '排烟道清洗间隔上限', en: 'Most months between cleanings of the flue' },
  unit: 'month',
  sense: 'ceiling',
  versions: [{ value: 3, basis: cite('fire-guide-2022', 'part 2', 'unverified', 'B232') }],
});

/** Least fire trainings in a half year. */
export const trainingsAHalfYearGuide = defineFigure({
  id: 'fire-safety/trainings-a-half-year-guide',
  title: { 'zh-CN': '每半年消防安全培训次数下限', en: 'Least fire trainings in a half year' },
  unit: 'time',
  sense: 'floor',
  versions: [{ value: 1, basis: cite('fire-guide-2022', 'part 2', 'unverified', 'B233') }],
});

/** Least fire drills in a half year. */
export const drillsAHalfYearGuide = defineFigure({
  id: 'fire-safety/drills-a-half-year-guide',
  title: { 'zh-CN': '每半年消防演练次数下限', en: 'Least fire drills in a half year' },
  unit: 'time',
  sense: 'floor',
  versions: [{ value: 1, basis: cite('fire-guide-2022', 'part 6', 'unverified', 'B234') }],
});

/** Highest storey by the fire guide. */
export const topFloorGuide = defineFigure({
  id: 'fire-safety/top-floor-guide',
  title: { 'zh-CN': '消防指南的最高楼层', en: 'Highest storey by the fire guide' },
  unit: 'storey',
  sense: 'ceiling',
  versions: [{ value: 3, basis: cite('fire-guide-2022', 'part 1', 'secondary', 'B217') }],
});

/** Least extinguishers at one place by the fire guide. */
export const extinguishersAtAPlaceGuide = defineFigure({
  id: 'fire-safety/extinguishers-at-a-place-guide',
  title: {
    'zh-CN': '消防指南每个设置点灭火器数下限',
    en: 'Least extinguishers at one place by the fire guide',
  },
  unit: 'item',
  sense: 'floor',
  versions: [{ value: 2, basis: cite('fire-guide-2022', 'part 1', 'secondary', 'B224') }],
});

/** Figures of fire management. */
export const managementFigures: readonly Figure[] = [
  drillsAHalfYearGuide,
  drillsAPeriod,
  extinguishersAtAPlaceGuide,
  flueMonthsGuide,
  fullTestsAYear,
  inspectionsAMonthWs,
  inspectionsAPeriod,
  officers,
  patrolsADayKeyUnit,
  patrolsADayWs,
  planMonthsWs,
  powderCharge,
  trainingsAHalfYearGuide,
  topFloorGuide,
  trainingsAYearKeyUnit,
  videoDaysGuide,
  waterVolume,
];
