import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Least health checks a year at ages 1 to 3. */
export const growthChecksAYear = defineFigure({
  id: 'health-care/growth/checks-a-year',
  title: { 'zh-CN': '1至3岁每年健康检查次数下限', en: 'Least health checks a year at ages 1 to 3' },
  unit: 'time',
  sense: 'floor',
  versions: [{ value: 2, basis: cite('health-care-norms-2012', 'exam', 'secondary', 'B299') }],
});

/** All figures of the file. */
export const growthFigures = [growthChecksAYear];
