import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Most months between look-ups of records. */
export const backgroundCheckMonths = defineFigure({
  id: 'staffing/background-check/months',
  title: { 'zh-CN': '从业查询间隔上限', en: 'Most months between look-ups of records' },
  unit: 'month',
  sense: 'ceiling',
  versions: [{ value: 12, basis: cite('minors-protection-law', 'art. 62', 'primary', 'N068') }],
});

/** Most months between health checks of food handlers. */
export const foodHandlerMonths = defineFigure({
  id: 'staffing/food-handler/months',
  title: {
    'zh-CN': '食品从业人员健康检查间隔上限',
    en: 'Most months between health checks of food handlers',
  },
  unit: 'month',
  sense: 'ceiling',
  versions: [{ value: 12, basis: cite('food-safety-law', 'art. 45', 'primary', 'AB057') }],
});

/** What is due every year. */
export const yearlyFigures = [backgroundCheckMonths, foodHandlerMonths];
