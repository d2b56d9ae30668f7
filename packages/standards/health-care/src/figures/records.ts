import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Least years for which health-care forms are kept. */
export const recordsYears = defineFigure({
  id: 'health-care/records/years',
  title: { 'zh-CN': '卫生保健资料保存年限下限', en: 'Least years for which health-care forms are kept' },
  unit: 'year',
  sense: 'floor',
  versions: [{ value: 3, basis: cite('health-care-norms-2012', 'records', 'unverified', 'B310') }],
});

/** All figures of the file. */
export const recordsFigures = [recordsYears];
