import { catalogueOf, definePack } from '@tuoyu/core';
import { choices } from './choices.js';
import { designFigures } from './figures/design.js';
import { managementFigures } from './figures/management.js';
import { rules } from './rules/index.js';
import { topics } from './topics.js';

/** Fire safety (消防安全): fire design and its approval, and fire management. */
export const fireSafety = definePack({
  name: '@tuoyu/standards-fire-safety',
  version: '0.0.0',
  title: { 'zh-CN': '消防安全', en: 'Fire safety' },
  rules,
  figures: [...designFigures, ...managementFigures],
  choices,
  topics,
});

/** Id of a rule of the pack. */
export type FireSafetyRuleId = (typeof rules)[number]['id'];

/** Texts of the pack's rules. */
export const fireSafetyCatalogue = catalogueOf(fireSafety);
