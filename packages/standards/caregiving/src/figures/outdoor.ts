import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Least time outdoors each day. */
export const outdoorMinutes = defineFigure({
  id: 'caregiving/outdoor/minutes-per-day',
  title: { 'zh-CN': '每日户外活动时间下限', en: 'Least time outdoors each day' },
  unit: 'minute',
  sense: 'floor',
  versions: [{ value: 120, basis: cite('management-norms-2019', 'art. 18', 'secondary', 'N136') }],
});

/** Advised time outdoors in full-day care. */
export const fullDayOutdoorMinutes = defineFigure({
  id: 'caregiving/outdoor/full-day-minutes',
  title: { 'zh-CN': '全日制户外活动时间建议', en: 'Advised time outdoors in full-day care' },
  unit: 'minute',
  sense: 'floor',
  versions: [{ value: 120, basis: cite('health-care-norms-2012', 'outdoor time', 'secondary', 'N228') }],
});

/** Advised time outdoors where children board. */
export const boardingOutdoorMinutes = defineFigure({
  id: 'caregiving/outdoor/boarding-minutes',
  title: { 'zh-CN': '寄宿制户外活动时间建议', en: 'Advised time outdoors where children board' },
  unit: 'minute',
  sense: 'floor',
  versions: [{ value: 180, basis: cite('health-care-norms-2012', 'outdoor time', 'secondary', 'N228') }],
});

/** Figures on outdoor. */
export const outdoorFigures = [boardingOutdoorMinutes, fullDayOutdoorMinutes, outdoorMinutes];
