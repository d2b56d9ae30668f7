import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Hot water at the tap stays below, as advised. */
export const hotWaterBelow = defineFigure({
  id: 'caregiving/safety/hot-water-below',
  title: { 'zh-CN': '热水出水温度建议上限', en: 'Hot water at the tap stays below, as advised' },
  unit: 'celsius',
  sense: 'ceiling',
  versions: [{ value: 45, basis: cite('injury-guide-2021', 'burns', 'secondary', 'B327') }],
});

/** Share of children reached by safety education, as advised. */
export const educationShare = defineFigure({
  id: 'caregiving/safety/education-share',
  title: {
    'zh-CN': '安全教育覆盖率建议下限',
    en: 'Share of children reached by safety education, as advised',
  },
  unit: 'percent',
  sense: 'floor',
  versions: [{ value: 100, basis: cite('ws-t-821-2023', '9.6 (number unsure)', 'secondary', 'N291') }],
});

/** Figures on safety. */
export const safetyFigures = [educationShare, hotWaterBelow];
