import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Projection of the canopy. */
export const canopyLimit = defineFigure({
  id: 'site/canopy',
  title: { 'zh-CN': '雨篷挑出长度', en: 'Projection of the canopy' },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 0.5, basis: cite('jgj-39-2019', '4.1.15', 'unverified', 'B082') }],
});

/** Greening ratio. */
export const greenRatioLimit = defineFigure({
  id: 'site/green-ratio',
  title: { 'zh-CN': '绿地率', en: 'Greening ratio' },
  unit: 'percent',
  sense: 'floor',
  versions: [{ value: 30, basis: cite('jgj-39-2019', '3.2.4', 'secondary', 'B062') }],
});

/** Years of a lease. */
export const leaseYears = defineFigure({
  id: 'site/lease-years',
  title: { 'zh-CN': '租赁期年数', en: 'Years of a lease' },
  unit: 'year',
  sense: 'floor',
  versions: [{ value: 3, basis: cite('setup-standard-2019', 'art. 11', 'primary', 'N101') }],
});

/** Height of the guard of a platform. */
export const platformGuardLimit = defineFigure({
  id: 'site/platform/guard',
  title: { 'zh-CN': '平台防护栏高度', en: 'Height of the guard of a platform' },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 1.05, basis: cite('jgj-39-2019', '4.1.16', 'unverified', 'B083') }],
});

/** Height from which a platform is guarded. */
export const platformHeight = defineFigure({
  id: 'site/platform/height',
  title: { 'zh-CN': '需防护的平台高度', en: 'Height from which a platform is guarded' },
  unit: 'm',
  sense: 'ceiling',
  versions: [{ value: 0.3, basis: cite('jgj-39-2019', '4.1.16', 'unverified', 'B083') }],
});

/** Service radius. */
export const serviceRadiusLimit = defineFigure({
  id: 'site/service-radius',
  title: { 'zh-CN': '服务半径', en: 'Service radius' },
  unit: 'm',
  sense: 'ceiling',
  versions: [{ value: 300, basis: cite('jgj-39-2019', '3.1.3', 'unverified', 'B052') }],
});

/** Most classes in a shared building. */
export const sharedClasses = defineFigure({
  id: 'site/shared-classes',
  title: { 'zh-CN': '可合建的班数上限', en: 'Most classes in a shared building' },
  unit: 'class',
  versions: [{ value: 3, basis: cite('jgj-39-2019', '3.2.2', 'primary', 'B055') }],
});

/** Classes from which a building stands alone. */
export const standaloneClasses = defineFigure({
  id: 'site/standalone-classes',
  title: { 'zh-CN': '需独立建筑的班数', en: 'Classes from which a building stands alone' },
  unit: 'class',
  versions: [{ value: 4, basis: cite('jgj-39-2019', '3.2.2', 'primary', 'B054') }],
});

/** The figures of this file. */
export const siteFigures = [
  canopyLimit,
  greenRatioLimit,
  leaseYears,
  platformGuardLimit,
  platformHeight,
  serviceRadiusLimit,
  sharedClasses,
  standaloneClasses,
];
