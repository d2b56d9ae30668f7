import { catalogueOf, definePack } from '@tuoyu/core';
import { topic } from '@tuoyu/instruments';
import { choices } from './choices.js';
import { absenceFigures } from './figures/absence.js';
import { hygieneFigures } from './figures/hygiene.js';
import { recordsFigures } from './figures/records.js';
import { tasksFigures } from './figures/tasks.js';
import { rules } from './rules/index.js';

/** Health care (卫生保健): checks of children, vaccination, illness, hygiene, food, water, and the hygiene evaluation. */
export const healthCare = definePack({
  name: '@tuoyu/standards-health-care',
  version: '0.0.0',
  title: { 'zh-CN': '卫生保健', en: 'Health care' },
  rules,
  figures: [...absenceFigures, ...hygieneFigures, ...recordsFigures, ...tasksFigures],
  choices,
  topics: [],
});

/** Id of a rule of the pack. */
export type HealthCareRuleId = (typeof rules)[number]['id'];

/** Texts of the pack's rules. */
export const healthCareCatalogue = catalogueOf(healthCare);
