import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Fixtures of an older toddler class: basins. */
export const olderFixturesBasins = defineFigure({
  id: 'site/older-fixtures/basins',
  title: { 'zh-CN': '托大班洗手龙头数', en: 'Fixtures of an older toddler class: basins' },
  unit: 'item',
  sense: 'floor',
  versions: [{ value: 6, basis: cite('jgj-39-2019', 'table 4.3.11', 'unverified', 'B107') }],
});

/** Fixtures of an older toddler class: slop sinks. */
export const olderFixturesSlopSinks = defineFigure({
  id: 'site/older-fixtures/slop-sinks',
  title: { 'zh-CN': '托大班污水池数', en: 'Fixtures of an older toddler class: slop sinks' },
  unit: 'item',
  sense: 'floor',
  versions: [{ value: 1, basis: cite('jgj-39-2019', 'table 4.3.11', 'unverified', 'B107') }],
});

/** Fixtures of an older toddler class: toilets. */
export const olderFixturesToilets = defineFigure({
  id: 'site/older-fixtures/toilets',
  title: { 'zh-CN': '托大班大便器数', en: 'Fixtures of an older toddler class: toilets' },
  unit: 'item',
  sense: 'floor',
  versions: [{ value: 6, basis: cite('jgj-39-2019', 'table 4.3.11', 'unverified', 'B107') }],
});

/** Fixtures of an older toddler class: urinals. */
export const olderFixturesUrinals = defineFigure({
  id: 'site/older-fixtures/urinals',
  title: { 'zh-CN': '托大班小便器数', en: 'Fixtures of an older toddler class: urinals' },
  unit: 'item',
  sense: 'floor',
  versions: [{ value: 4, basis: cite('jgj-39-2019', 'table 4.3.11', 'unverified', 'B107') }],
});

/** Greatest height of basins for older toddlers. */
export const olderSizesBasinHeightHigh = defineFigure({
  id: 'site/older-sizes/basin-height-high',
  title: { 'zh-CN': '托大班洗手池高度上限', en: 'Greatest height of basins for older toddlers' },
  unit: 'm',
  versions: [{ value: 0.55, basis: cite('jgj-39-2019', '4.3.13', 'unverified', 'B108') }],
});

/** Least height of basins for older toddlers. */
export const olderSizesBasinHeightLow = defineFigure({
  id: 'site/older-sizes/basin-height-low',
  title: { 'zh-CN': '托大班洗手池高度下限', en: 'Least height of basins for older toddlers' },
  unit: 'm',
  versions: [{ value: 0.5, basis: cite('jgj-39-2019', '4.3.13', 'unverified', 'B108') }],
});

/** Greatest width of basins for older toddlers. */
export const olderSizesBasinWidthHigh = defineFigure({
  id: 'site/older-sizes/basin-width-high',
  title: { 'zh-CN': '托大班洗手池宽度上限', en: 'Greatest width of basins for older toddlers' },
  unit: 'm',
  versions: [{ value: 0.45, basis: cite('jgj-39-2019', '4.3.13', 'unverified', 'B108') }],
});

/** Least width of basins for older toddlers. */
export const olderSizesBasinWidthLow = defineFigure({
  id: 'site/older-sizes/basin-width-low',
  title: { 'zh-CN': '托大班洗手池宽度下限', en: 'Least width of basins for older toddlers' },
  unit: 'm',
  versions: [{ value: 0.4, basis: cite('jgj-39-2019', '4.3.13', 'unverified', 'B108') }],
});

/** Greatest height of seats for older toddlers. */
export const olderSizesSeatHeightHigh = defineFigure({
  id: 'site/older-sizes/seat-height-high',
  title: { 'zh-CN': '托大班坐便器高度上限', en: 'Greatest height of seats for older toddlers' },
  unit: 'm',
  versions: [{ value: 0.3, basis: cite('jgj-39-2019', '4.3.13', 'unverified', 'B108') }],
});

/** Least height of seats for older toddlers. */
export const olderSizesSeatHeightLow = defineFigure({
  id: 'site/older-sizes/seat-height-low',
  title: { 'zh-CN': '托大班坐便器高度下限', en: 'Least height of seats for older toddlers' },
  unit: 'm',
  versions: [{ value: 0.25, basis: cite('jgj-39-2019', '4.3.13', 'unverified', 'B108') }],
});

/** Depth of a stall. */
export const olderSizesStallDepth = defineFigure({
  id: 'site/older-sizes/stall-depth',
  title: { 'zh-CN': '厕位进深', en: 'Depth of a stall' },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 0.8, basis: cite('jgj-39-2019', '4.3.13', 'unverified', 'B108') }],
});

/** Width of a stall. */
export const olderSizesStallWidth = defineFigure({
  id: 'site/older-sizes/stall-width',
  title: { 'zh-CN': '厕位宽度', en: 'Width of a stall' },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 0.7, basis: cite('jgj-39-2019', '4.3.13', 'unverified', 'B108') }],
});

/** Greatest spacing of taps for older toddlers. */
export const olderSizesTapSpacingHigh = defineFigure({
  id: 'site/older-sizes/tap-spacing-high',
  title: { 'zh-CN': '托大班水龙头间距上限', en: 'Greatest spacing of taps for older toddlers' },
  unit: 'm',
  versions: [{ value: 0.6, basis: cite('jgj-39-2019', '4.3.13', 'unverified', 'B108') }],
});

/** Least spacing of taps for older toddlers. */
export const olderSizesTapSpacingLow = defineFigure({
  id: 'site/older-sizes/tap-spacing-low',
  title: { 'zh-CN': '托大班水龙头间距下限', en: 'Least spacing of taps for older toddlers' },
  unit: 'm',
  versions: [{ value: 0.55, basis: cite('jgj-39-2019', '4.3.13', 'unverified', 'B108') }],
});

/** Toilets for boys. */
export const olderToilets2016Boys = defineFigure({
  id: 'site/older-toilets-2016/boys',
  title: { 'zh-CN': '男童大便器数', en: 'Toilets for boys' },
  unit: 'item',
  sense: 'floor',
  versions: [{ value: 2, basis: cite('jgj-39-2016', '4.3.11', 'secondary', 'AB011') }],
});

/** Toilets for girls. */
export const olderToilets2016Girls = defineFigure({
  id: 'site/older-toilets-2016/girls',
  title: { 'zh-CN': '女童大便器数', en: 'Toilets for girls' },
  unit: 'item',
  sense: 'floor',
  versions: [{ value: 4, basis: cite('jgj-39-2016', '4.3.11', 'secondary', 'AB011') }],
});

/** Greatest height of basins for younger toddlers. */
export const youngerToddlerBasinBasinHigh = defineFigure({
  id: 'site/younger-toddler-basin/basin-high',
  title: { 'zh-CN': '托小班洗手池最高高度', en: 'Greatest height of basins for younger toddlers' },
  unit: 'm',
  versions: [{ value: 0.45, basis: cite('jgj-39-2019', '4.2.5B', 'primary', 'B100') }],
});

/** Least height of basins for younger toddlers. */
export const youngerToddlerBasinBasinLow = defineFigure({
  id: 'site/younger-toddler-basin/basin-low',
  title: { 'zh-CN': '托小班洗手池最低高度', en: 'Least height of basins for younger toddlers' },
  unit: 'm',
  versions: [{ value: 0.4, basis: cite('jgj-39-2019', '4.2.5B', 'primary', 'B100') }],
});

/** Least width of basins for younger toddlers. */
export const youngerToddlerBasinBasinNarrow = defineFigure({
  id: 'site/younger-toddler-basin/basin-narrow',
  title: { 'zh-CN': '托小班洗手池最小宽度', en: 'Least width of basins for younger toddlers' },
  unit: 'm',
  versions: [{ value: 0.35, basis: cite('jgj-39-2019', '4.2.5B', 'primary', 'B100') }],
});

/** Greatest width of basins for younger toddlers. */
export const youngerToddlerBasinBasinWide = defineFigure({
  id: 'site/younger-toddler-basin/basin-wide',
  title: { 'zh-CN': '托小班洗手池最大宽度', en: 'Greatest width of basins for younger toddlers' },
  unit: 'm',
  versions: [{ value: 0.4, basis: cite('jgj-39-2019', '4.2.5B', 'primary', 'B100') }],
});

/** Basins of a younger toddler class. */
export const youngerToddlerFixturesBasins = defineFigure({
  id: 'site/younger-toddler-fixtures/basins',
  title: { 'zh-CN': '托小班洗手池数', en: 'Basins of a younger toddler class' },
  unit: 'item',
  sense: 'floor',
  versions: [{ value: 3, basis: cite('jgj-39-2019', '4.2.5B', 'primary', 'B100') }],
});

/** Toilets of a younger toddler class. */
export const youngerToddlerFixturesToilets = defineFigure({
  id: 'site/younger-toddler-fixtures/toilets',
  title: { 'zh-CN': '托小班大便器数', en: 'Toilets of a younger toddler class' },
  unit: 'item',
  sense: 'floor',
  versions: [{ value: 2, basis: cite('jgj-39-2019', '4.2.5B', 'primary', 'B100') }],
});

/** Urinals of a younger toddler class. */
export const youngerToddlerFixturesUrinals = defineFigure({
  id: 'site/younger-toddler-fixtures/urinals',
  title: { 'zh-CN': '托小班小便器数', en: 'Urinals of a younger toddler class' },
  unit: 'item',
  sense: 'floor',
  versions: [{ value: 2, basis: cite('jgj-39-2019', '4.2.5B', 'primary', 'B100') }],
});

/** Seat height for younger toddlers. */
export const youngerToddlerSeatLimit = defineFigure({
  id: 'site/younger-toddler-seat',
  title: { 'zh-CN': '托小班坐便器高度', en: 'Seat height for younger toddlers' },
  unit: 'm',
  sense: 'ceiling',
  versions: [{ value: 0.25, basis: cite('jgj-39-2019', '4.2.5B', 'primary', 'B100') }],
});

/** The figures of this file. */
export const fixturesFigures = [
  olderFixturesBasins,
  olderFixturesSlopSinks,
  olderFixturesToilets,
  olderFixturesUrinals,
  olderSizesBasinHeightHigh,
  olderSizesBasinHeightLow,
  olderSizesBasinWidthHigh,
  olderSizesBasinWidthLow,
  olderSizesSeatHeightHigh,
  olderSizesSeatHeightLow,
  olderSizesStallDepth,
  olderSizesStallWidth,
  olderSizesTapSpacingHigh,
  olderSizesTapSpacingLow,
  olderToilets2016Boys,
  olderToilets2016Girls,
  youngerToddlerBasinBasinHigh,
  youngerToddlerBasinBasinLow,
  youngerToddlerBasinBasinNarrow,
  youngerToddlerBasinBasinWide,
  youngerToddlerFixturesBasins,
  youngerToddlerFixturesToilets,
  youngerToddlerFixturesUrinals,
  youngerToddlerSeatLimit,
];
