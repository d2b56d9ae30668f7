import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Most children of a home-based point. */
export const homeChildren = defineFigure({
  id: 'supervision/home-based/children',
  title: { 'zh-CN': '家庭托育点收托人数上限', en: 'Most children of a home-based point' },
  unit: 'person',
  sense: 'ceiling',
  versions: [{ value: 5, basis: cite('home-based-measures-2023', 'definition', 'secondary', 'N172') }],
});

/** Least years of the lease of a dwelling. */
export const homeLeaseYears = defineFigure({
  id: 'supervision/home-based/lease-years',
  title: { 'zh-CN': '家庭托育点租期下限', en: 'Least years of the lease of a home-based point' },
  unit: 'year',
  sense: 'floor',
  versions: [{ value: 3, basis: cite('home-based-measures-2023', 'dwelling', 'secondary', 'N173') }],
});

/** Numbers of the measures on home-based points. */
export const homeFigures = [homeChildren, homeLeaseYears];
