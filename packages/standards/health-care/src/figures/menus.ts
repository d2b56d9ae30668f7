import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Most days for which a recipe holds. */
export const menusRecipeDays = defineFigure({
  id: 'health-care/menus/recipe-days',
  title: { 'zh-CN': '带量食谱适用天数上限', en: 'Most days for which a recipe holds' },
  unit: 'day',
  sense: 'ceiling',
  versions: [{ value: 7, basis: cite('health-care-norms-2012', 'diet', 'unverified', 'B295') }],
});

/** All figures of the file. */
export const menusFigures = [menusRecipeDays];
