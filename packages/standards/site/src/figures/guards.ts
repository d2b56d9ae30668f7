import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Gap between bars in the evaluation of 2012. */
export const guardRail2012Gap = defineFigure({
  id: 'site/guard-rail-2012/gap',
  title: { 'zh-CN': '2012年评价杆件净距', en: 'Gap between bars in the evaluation of 2012' },
  unit: 'm',
  versions: [
    { value: 0.11, basis: cite('health-care-norms-2012', 'pre-opening evaluation', 'secondary', 'B312') },
  ],
});

/** Height of guard rails in the evaluation of 2012. */
export const guardRail2012Height = defineFigure({
  id: 'site/guard-rail-2012/height',
  title: { 'zh-CN': '2012年评价栏杆高度', en: 'Height of guard rails in the evaluation of 2012' },
  unit: 'm',
  sense: 'floor',
  versions: [
    { value: 1.2, basis: cite('health-care-norms-2012', 'pre-opening evaluation', 'secondary', 'B312') },
  ],
});

/** Gap between vertical bars (general code). */
export const guardRailGapGeneralLimit = defineFigure({
  id: 'site/guard-rail-gap/general',
  title: { 'zh-CN': '栏杆垂直杆件净距（通用规范）', en: 'Gap between vertical bars (general code)' },
  unit: 'm',
  sense: 'ceiling',
  versions: [{ value: 0.11, basis: cite('gb-55031-2022', '6.6.3', 'unverified', 'B205') }],
});

/** Gap between vertical bars (uniform standard). */
export const guardRailGapUniformLimit = defineFigure({
  id: 'site/guard-rail-gap/uniform',
  title: { 'zh-CN': '栏杆垂直杆件净距（统一标准）', en: 'Gap between vertical bars (uniform standard)' },
  unit: 'm',
  sense: 'ceiling',
  versions: [{ value: 0.11, basis: cite('gb-50352-2019', '6.7.4', 'primary', 'B196') }],
});

/** Height of guard rails (general code). */
export const guardRailHeightGeneralLimit = defineFigure({
  id: 'site/guard-rail-height/general',
  title: { 'zh-CN': '防护栏杆高度（通用规范）', en: 'Height of guard rails (general code)' },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 1.1, basis: cite('gb-55031-2022', '6.6.1', 'primary', 'B204') }],
});

/** Gap between vertical bars. */
export const guardRailGap = defineFigure({
  id: 'site/guard-rail/gap',
  title: { 'zh-CN': '栏杆垂直杆件净距', en: 'Gap between vertical bars' },
  unit: 'm',
  sense: 'ceiling',
  versions: [{ value: 0.09, basis: cite('jgj-39-2019', '4.1.9', 'primary', 'B076') }],
});

/** Height of guard rails. */
export const guardRailHeight = defineFigure({
  id: 'site/guard-rail/height',
  title: { 'zh-CN': '防护栏杆净高', en: 'Height of guard rails' },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 1.3, basis: cite('jgj-39-2019', '4.1.9', 'primary', 'B076') }],
});

/** The figures of this file. */
export const guardsFigures = [
  guardRail2012Gap,
  guardRail2012Height,
  guardRailGapGeneralLimit,
  guardRailGapUniformLimit,
  guardRailHeightGeneralLimit,
  guardRailGap,
  guardRailHeight,
];
