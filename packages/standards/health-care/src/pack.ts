import { catalogueOf, definePack } from '@tuoyu/core';
import { rules } from './rules/index.js';

/** Health care (卫生保健). */
export const healthCare = definePack({
  name: '@tuoyu/standards-health-care',
  version: '0.0.0',
  title: { 'zh-CN': '卫生保健', en: 'Health care' },
  rules,
});

/** Texts of the pack's rules. */
export const healthCareCatalogue = catalogueOf(healthCare);
