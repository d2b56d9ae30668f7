import { catalogueOf, definePack } from '@tuoyu/core';
import { topic } from '@tuoyu/instruments';
import { choices } from './choices.js';
import { absenceFigures } from './figures/absence.js';
import { accidentsFigures } from './figures/accidents.js';
import { foodsFigures } from './figures/foods.js';
import { hygieneFigures } from './figures/hygiene.js';
import { hygieneEvaluationFigures } from './figures/hygiene-evaluation.js';
import { mealMoneyFigures } from './figures/meal-money.js';
import { mealsFigures } from './figures/meals.js';
import { menusFigures } from './figures/menus.js';
import { purchasesFigures } from './figures/purchases.js';
import { recordsFigures } from './figures/records.js';
import { samplesFigures } from './figures/samples.js';
import { tasksFigures } from './figures/tasks.js';
import { temperaturesFigures } from './figures/temperatures.js';
import { rules } from './rules/index.js';

/** Health care (卫生保健): checks of children, vaccination, illness, hygiene, food, water, and the hygiene evaluation. */
export const healthCare = definePack({
  name: '@tuoyu/standards-health-care',
  version: '0.0.0',
  title: { 'zh-CN': '卫生保健', en: 'Health care' },
  rules,
  figures: [
    ...absenceFigures,
    ...accidentsFigures,
    ...foodsFigures,
    ...hygieneFigures,
    ...hygieneEvaluationFigures,
    ...mealMoneyFigures,
    ...mealsFigures,
    ...menusFigures,
    ...purchasesFigures,
    ...recordsFigures,
    ...samplesFigures,
    ...tasksFigures,
    ...temperaturesFigures,
  ],
  choices,
  topics: [topic('food-samples'), topic('hygiene-evaluation')],
});

/** Id of a rule of the pack. */
export type HealthCareRuleId = (typeof rules)[number]['id'];

/** Texts of the pack's rules. */
export const healthCareCatalogue = catalogueOf(healthCare);
