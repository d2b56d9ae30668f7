import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Months away after which a child is examined again. */
export const absenceMonths = defineFigure({
  id: 'health-care/absence/months',
  title: { 'zh-CN': '离开机构后须重新体检的月数', en: 'Months away after which a child is examined again' },
  unit: 'month',
  sense: 'ceiling',
  versions: [{ value: 3, basis: cite('management-norms-2019', 'art. 11', 'secondary', 'N129') }],
});

/** All figures of the file. */
export const absenceFigures = [absenceMonths];
