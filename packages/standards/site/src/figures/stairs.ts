import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Height of the child handrail. */
export const stairAdviceHandrail = defineFigure({
  id: 'site/stair-advice/handrail',
  title: { 'zh-CN': '幼儿扶手高度', en: 'Height of the child handrail' },
  unit: 'm',
  versions: [{ value: 0.6, basis: cite('jgj-39-2019', '4.1.11', 'unverified', 'B078') }],
});

/** Advised riser. */
export const stairAdviceRiser = defineFigure({
  id: 'site/stair-advice/riser',
  title: { 'zh-CN': '踏步高度建议值', en: 'Advised riser' },
  unit: 'm',
  sense: 'ceiling',
  versions: [{ value: 0.13, basis: cite('jgj-39-2019', '4.1.11', 'unverified', 'B078') }],
});

/** Advised tread. */
export const stairAdviceTread = defineFigure({
  id: 'site/stair-advice/tread',
  title: { 'zh-CN': '踏步宽度建议值', en: 'Advised tread' },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 0.26, basis: cite('jgj-39-2019', '4.1.11', 'unverified', 'B078') }],
});

/** Gap between bars of a stair. */
export const stairBarsGap = defineFigure({
  id: 'site/stair-bars/gap',
  title: { 'zh-CN': '楼梯栏杆垂直杆件净距', en: 'Gap between bars of a stair' },
  unit: 'm',
  sense: 'ceiling',
  versions: [{ value: 0.09, basis: cite('jgj-39-2019', '4.1.12', 'primary', 'B079') }],
});

/** Riser. */
export const stairStepsRiser = defineFigure({
  id: 'site/stair-steps/riser',
  title: { 'zh-CN': '踏步高度', en: 'Riser' },
  unit: 'm',
  sense: 'ceiling',
  versions: [{ value: 0.13, basis: cite('gb-50352-2019', '6.8.10', 'primary', 'B198') }],
});

/** Tread. */
export const stairStepsTread = defineFigure({
  id: 'site/stair-steps/tread',
  title: { 'zh-CN': '踏步宽度', en: 'Tread' },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 0.26, basis: cite('gb-50352-2019', '6.8.10', 'primary', 'B198') }],
});

/** Width from which a stair well is guarded. */
export const stairWellGeneralWidth = defineFigure({
  id: 'site/stair-well-general/width',
  title: { 'zh-CN': '需防护的梯井宽度（通用规范）', en: 'Width from which a stair well is guarded' },
  unit: 'm',
  sense: 'ceiling',
  versions: [{ value: 0.2, basis: cite('gb-55031-2022', '5.3.11', 'primary', 'B201') }],
});

/** Width from which a stair well is guarded. */
export const stairWellUniformWidth = defineFigure({
  id: 'site/stair-well-uniform/width',
  title: { 'zh-CN': '需防护的梯井宽度（统一标准）', en: 'Width from which a stair well is guarded' },
  unit: 'm',
  sense: 'ceiling',
  versions: [{ value: 0.2, basis: cite('gb-50352-2019', '6.8.9', 'primary', 'B197') }],
});

/** Width from which a stair well is guarded. */
export const stairWellWidth = defineFigure({
  id: 'site/stair-well/width',
  title: { 'zh-CN': '需防护的梯井宽度', en: 'Width from which a stair well is guarded' },
  unit: 'm',
  sense: 'ceiling',
  versions: [{ value: 0.11, basis: cite('jgj-39-2019', '4.1.12', 'primary', 'B079') }],
});

/** Least persons abreast. */
export const stairWidthPersons = defineFigure({
  id: 'site/stair-width/persons',
  title: { 'zh-CN': '最少人流股数', en: 'Least persons abreast' },
  unit: 'person',
  versions: [{ value: 2, basis: cite('gb-55031-2022', '5.3.2', 'primary', 'B200') }],
});

/** Width for one person. */
export const stairWidthStream = defineFigure({
  id: 'site/stair-width/stream',
  title: { 'zh-CN': '每股人流宽度', en: 'Width for one person' },
  unit: 'm',
  versions: [{ value: 0.55, basis: cite('gb-55031-2022', '5.3.2', 'primary', 'B200') }],
});

/** The figures of this file. */
export const stairsFigures = [
  stairAdviceHandrail,
  stairAdviceRiser,
  stairAdviceTread,
  stairBarsGap,
  stairStepsRiser,
  stairStepsTread,
  stairWellGeneralWidth,
  stairWellUniformWidth,
  stairWellWidth,
  stairWidthPersons,
  stairWidthStream,
];
