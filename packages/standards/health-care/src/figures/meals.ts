import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Least snacks a day where no main meal is given. */
export const mealsSnacks = defineFigure({
  id: 'health-care/meals/snacks',
  title: { 'zh-CN': '不供正餐时每日加餐次数下限', en: 'Least snacks a day where no main meal is given' },
  unit: 'time',
  sense: 'floor',
  versions: [{ value: 1, basis: cite('health-care-norms-2012', 'diet', 'secondary', 'B294') }],
});

/** All figures of the file. */
export const mealsFigures = [mealsSnacks];
