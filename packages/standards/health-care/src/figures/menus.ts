import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Most days for which a menu holds in the assessment standard. */
export const menusDays = defineFigure({
  id: 'health-care/menus/days',
  title: {
    'zh-CN': '食谱适用天数上限（评估标准）',
    en: 'Most days for which a menu holds in the assessment standard',
  },
  unit: 'day',
  sense: 'ceiling',
  versions: [{ value: 7, basis: cite('ws-t-821-2023', '7.3.1', 'secondary', 'N282') }],
});

/** Most days for which a recipe holds. */
export const menusRecipeDays = defineFigure({
  id: 'health-care/menus/recipe-days',
  title: { 'zh-CN': '带量食谱适用天数上限', en: 'Most days for which a recipe holds' },
  unit: 'day',
  sense: 'ceiling',
  versions: [{ value: 7, basis: cite('health-care-norms-2012', 'diet', 'unverified', 'B295') }],
});

/** All figures of the file. */
export const menusFigures = [menusDays, menusRecipeDays];
