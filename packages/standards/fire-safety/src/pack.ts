import { catalogueOf, definePack } from '@tuoyu/core';
import { rules } from './rules/index.js';

/** Fire safety (消防安全). */
export const fireSafety = definePack({
  name: '@tuoyu/standards-fire-safety',
  version: '0.0.0',
  title: { 'zh-CN': '消防安全', en: 'Fire safety' },
  rules,
});

/** Texts of the pack's rules. */
export const fireSafetyCatalogue = catalogueOf(fireSafety);
