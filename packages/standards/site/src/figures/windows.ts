import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Least height of an inward-opening sash. */
export const inwardWindowHeight = defineFigure({
  id: 'site/inward-window/height',
  title: { 'zh-CN': '内开窗扇最低高度', en: 'Least height of an inward-opening sash' },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 1.8, basis: cite('jgj-39-2019', '4.1.5', 'unverified', 'B072') }],
});

/** Least height of an inward-opening sash (2016 edition). */
export const inwardWindowHeight2016 = defineFigure({
  id: 'site/inward-window/height-2016',
  title: {
    'zh-CN': '内开窗扇最低高度（2016年版）',
    en: 'Least height of an inward-opening sash (2016 edition)',
  },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 1.8, basis: cite('jgj-39-2016', '4.1.5', 'secondary', 'AB004') }],
});

/** Guard height of low sills (general code). */
export const lowSillGuardGeneralLimit = defineFigure({
  id: 'site/low-sill-guard/general',
  title: { 'zh-CN': '低窗台防护高度（通用规范）', en: 'Guard height of low sills (general code)' },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 0.8, basis: cite('gb-55031-2022', '6.5.6', 'primary', 'B203') }],
});

/** Guard height of low sills. */
export const lowSillGuardHeight = defineFigure({
  id: 'site/low-sill-guard/height',
  title: { 'zh-CN': '低窗台防护高度', en: 'Guard height of low sills' },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 0.9, basis: cite('jgj-39-2019', '4.1.5', 'unverified', 'B072') }],
});

/** Guard height of low sills (2016 edition). */
export const lowSillGuardHeight2016 = defineFigure({
  id: 'site/low-sill-guard/height-2016',
  title: { 'zh-CN': '低窗台防护高度（2016年版）', en: 'Guard height of low sills (2016 edition)' },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 0.9, basis: cite('jgj-39-2016', '4.1.5', 'secondary', 'AB004') }],
});

/** Advised sill height. */
export const lowSillHeight = defineFigure({
  id: 'site/low-sill/height',
  title: { 'zh-CN': '窗台建议高度', en: 'Advised sill height' },
  unit: 'm',
  sense: 'ceiling',
  versions: [{ value: 0.6, basis: cite('jgj-39-2019', '4.1.5', 'unverified', 'B072') }],
});

/** Advised sill height (2016 edition). */
export const lowSillHeight2016 = defineFigure({
  id: 'site/low-sill/height-2016',
  title: { 'zh-CN': '窗台建议高度（2016年版）', en: 'Advised sill height (2016 edition)' },
  unit: 'm',
  sense: 'ceiling',
  versions: [{ value: 0.6, basis: cite('jgj-39-2016', '4.1.5', 'secondary', 'AB004') }],
});

/** The figures of this file. */
export const windowsFigures = [
  inwardWindowHeight,
  inwardWindowHeight2016,
  lowSillGuardGeneralLimit,
  lowSillGuardHeight,
  lowSillGuardHeight2016,
  lowSillHeight,
  lowSillHeight2016,
];
