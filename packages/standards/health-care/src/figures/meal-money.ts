import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Most surplus or deficit of the meal money in a term. */
export const mealMoneyShare = defineFigure({
  id: 'health-care/meal-money/share',
  title: { 'zh-CN': '伙食费学期盈亏比例上限', en: 'Most surplus or deficit of the meal money in a term' },
  unit: 'percent',
  sense: 'ceiling',
  versions: [{ value: 2, basis: cite('health-care-norms-2012', 'diet', 'secondary', 'B293') }],
});

/** All figures of the file. */
export const mealMoneyFigures = [mealMoneyShare];
