import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Items of the hygiene evaluation. */
export const hygieneEvaluationItems = defineFigure({
  id: 'health-care/hygiene-evaluation/items',
  title: { 'zh-CN': '卫生评价基本项目数', en: 'Items of the hygiene evaluation' },
  unit: 'item',
  sense: 'floor',
  versions: [{ value: 14, basis: cite('hygiene-evaluation-2022', 'items', 'secondary', 'N211') }],
});

/** Passing mark of the evaluation before admission. */
export const hygieneEvaluationScore = defineFigure({
  id: 'health-care/hygiene-evaluation/score',
  title: { 'zh-CN': '招生前卫生评价合格分', en: 'Passing mark of the evaluation before admission' },
  unit: 'point',
  sense: 'floor',
  versions: [{ value: 80, basis: cite('health-care-norms-2012', 'hygiene evaluation', 'secondary', 'N232') }],
});

/** All figures of the file. */
export const hygieneEvaluationFigures = [hygieneEvaluationItems, hygieneEvaluationScore];
