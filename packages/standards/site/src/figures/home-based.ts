import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Building area for each child of a home-based point. */
export const homeAreaEach = defineFigure({
  id: 'site/home-area-each',
  title: { 'zh-CN': '家庭托育点人均建筑面积', en: 'Building area for each child of a home-based point' },
  unit: 'm2',
  sense: 'floor',
  versions: [{ value: 9, basis: cite('home-based-measures-2023', 'premises', 'unverified', 'N181') }],
});

/** The figures of this file. */
export const homeBasedFigures = [homeAreaEach];
