import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** The domains of care. */
export const careDomains = defineFigure({
  id: 'caregiving/care-domains',
  title: { 'zh-CN': '保育领域', en: 'Domains of care' },
  unit: 'code',
  sense: 'superset',
  versions: [
    {
      value: ['nutrition', 'sleep', 'habits', 'movement', 'language', 'cognition', 'social'],
      basis: cite('care-outline-2021', 'ch. 2', 'secondary', 'N189'),
    },
  ],
});

/** What a home-based point offers. */
export const servicesOfPoint = defineFigure({
  id: 'caregiving/home-services',
  title: { 'zh-CN': '家庭托育点服务内容', en: 'Services of a home-based point' },
  unit: 'code',
  sense: 'superset',
  versions: [
    {
      value: ['daily-care', 'safety-watch', 'balanced-meals', 'early-learning'],
      basis: cite('home-based-measures-2023', 'services', 'secondary', 'AN042'),
    },
  ],
});

/** Lists of the pack. */
export const listFigures = [careDomains, servicesOfPoint];
