import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Most diners per cook with three meals a day. */
export const dinersPerCookThreeMeals = defineFigure({
  id: 'staffing/cooks/diners-three-meals',
  title: {
    'zh-CN': '三餐一点时每名炊事人员对应就餐儿童数上限',
    en: 'Most diners per cook with three meals a day',
  },
  unit: 'person',
  sense: 'ceiling',
  versions: [{ value: 50, basis: cite('health-care-norms-2012', 'diet', 'secondary', 'B297') }],
});

/** Most diners per cook with one or two meals a day. */
export const dinersPerCookFewerMeals = defineFigure({
  id: 'staffing/cooks/diners-fewer-meals',
  title: {
    'zh-CN': '一餐二点或二餐一点时每名炊事人员对应就餐儿童数上限',
    en: 'Most diners per cook with one or two meals a day',
  },
  unit: 'person',
  sense: 'ceiling',
  versions: [{ value: 80, basis: cite('health-care-norms-2012', 'diet', 'secondary', 'B297') }],
});

/** Most children per cook in the assessment standard. */
export const childrenPerCook = defineFigure({
  id: 'staffing/cooks/children',
  title: {
    'zh-CN': '每名炊事人员对应婴幼儿数上限（评估标准）',
    en: 'Most children per cook in the assessment standard',
  },
  unit: 'person',
  sense: 'ceiling',
  versions: [{ value: 50, basis: cite('ws-t-821-2023', '5, staffing', 'secondary', 'N275') }],
});

/** Numbers of cooks. */
export const cookFigures = [childrenPerCook, dinersPerCookFewerMeals, dinersPerCookThreeMeals];
