import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Most children per carer of a home-based point. */
export const homeChildrenPerCarer = defineFigure({
  id: 'staffing/home-based/children-per-carer',
  title: {
    'zh-CN': '家庭托育点每名照护人员照护婴幼儿数上限',
    en: 'Most children per carer of a home-based point',
  },
  unit: 'person',
  sense: 'ceiling',
  versions: [{ value: 3, basis: cite('home-based-measures-2023', 'carers', 'secondary', 'N178') }],
});

/** Figures on home-based points. */
export const homeBasedFigures = [homeChildrenPerCarer];
