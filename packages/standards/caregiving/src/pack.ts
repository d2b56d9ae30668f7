import { catalogueOf, definePack } from '@tuoyu/core';
import { topic } from '@tuoyu/instruments';
import { choices } from './choices.js';
import { listFigures } from './figures/lists.js';
import { mealFigures } from './figures/meals.js';
import { menuFigures } from './figures/menus.js';
import { outdoorFigures } from './figures/outdoor.js';
import { safetyFigures } from './figures/safety.js';
import { rules } from './rules/index.js';

/** Caregiving (保育管理): daily life, outdoor time, play, plans, feeding, safety in care, parents, pick-up. */
export const caregiving = definePack({
  name: '@tuoyu/standards-caregiving',
  version: '0.0.0',
  title: { 'zh-CN': '保育管理', en: 'Caregiving' },
  rules,
  figures: [...listFigures, ...mealFigures, ...menuFigures, ...outdoorFigures, ...safetyFigures],
  choices,
  topics: [topic('age-bands'), topic('meal-length')],
});

/** Id of a rule of the pack. */
export type CaregivingRuleId = (typeof rules)[number]['id'];

/** Texts of the pack's rules. */
export const caregivingCatalogue = catalogueOf(caregiving);
