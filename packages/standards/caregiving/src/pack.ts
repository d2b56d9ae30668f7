import { catalogueOf, definePack } from '@tuoyu/core';
import { rules } from './rules/index.js';

/** Caregiving (保育管理). */
export const caregiving = definePack({
  name: '@tuoyu/standards-caregiving',
  version: '0.0.0',
  title: { 'zh-CN': '保育管理', en: 'Caregiving' },
  rules,
});

/** Texts of the pack's rules. */
export const caregivingCatalogue = catalogueOf(caregiving);
