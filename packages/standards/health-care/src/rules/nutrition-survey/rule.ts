import { asOf, defineRule, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, servesMeals } from '../../record.js';

// a quarter or half a year: the source does not say which for whom, so a dated record

export const nutritionSurvey = defineRule({
  id: 'health-care/nutrition-survey',
  title: {
    pass: { 'zh-CN': '做过膳食营养调查', en: 'The nutrition of the children was surveyed' },
    fail: { 'zh-CN': '没有膳食营养调查', en: 'The nutrition of the children was not surveyed' },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('health-care-norms-2012', 'diet', 'unverified', 'B296')],
  phases: inUse,
  when: servesMeals,
  require: le(f('/meals/nutritionSurveyedOn'), asOf()),
  remedy: { 'zh-CN': '做一次膳食营养调查', en: 'Survey the nutrition' },
});
