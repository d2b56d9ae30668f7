import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Run of a ramp for one of rise. */
export const corridorRampLimit = defineFigure({
  id: 'site/corridor-ramp',
  title: { 'zh-CN': '坡道水平长度与高度之比', en: 'Run of a ramp for one of rise' },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 12, basis: cite('jgj-39-2019', '4.1.13', 'unverified', 'B080') }],
});

/** Corridor width with living rooms on both sides. */
export const corridorWidthLivingBoth = defineFigure({
  id: 'site/corridor-width/living-both',
  title: { 'zh-CN': '生活用房双面布房走廊净宽', en: 'Corridor width with living rooms on both sides' },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 2.4, basis: cite('jgj-39-2019', '4.1.14', 'unverified', 'B081') }],
});

/** Corridor width with living rooms on one side. */
export const corridorWidthLivingOne = defineFigure({
  id: 'site/corridor-width/living-one',
  title: { 'zh-CN': '生活用房单面布房或外廊净宽', en: 'Corridor width with living rooms on one side' },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 1.8, basis: cite('jgj-39-2019', '4.1.14', 'unverified', 'B081') }],
});

/** Corridor width (general code). */
export const corridorWidthPublicLimit = defineFigure({
  id: 'site/corridor-width/public',
  title: { 'zh-CN': '公共走廊净宽（通用规范）', en: 'Corridor width (general code)' },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 1.3, basis: cite('gb-55031-2022', '5.3.12', 'primary', 'B202') }],
});

/** Corridor width with service and supply rooms on both sides. */
export const corridorWidthServiceBoth = defineFigure({
  id: 'site/corridor-width/service-both',
  title: {
    'zh-CN': '服务、供应用房双面布房走廊净宽',
    en: 'Corridor width with service and supply rooms on both sides',
  },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 1.5, basis: cite('jgj-39-2019', '4.1.14', 'secondary', 'AB008') }],
});

/** Corridor width with service and supply rooms on one side. */
export const corridorWidthServiceOne = defineFigure({
  id: 'site/corridor-width/service-one',
  title: {
    'zh-CN': '服务、供应用房单面布房或外廊净宽',
    en: 'Corridor width with service and supply rooms on one side',
  },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 1.3, basis: cite('jgj-39-2019', '4.1.14', 'secondary', 'AB008') }],
});

/** The figures of this file. */
export const corridorsFigures = [
  corridorRampLimit,
  corridorWidthLivingBoth,
  corridorWidthLivingOne,
  corridorWidthPublicLimit,
  corridorWidthServiceBoth,
  corridorWidthServiceOne,
];
