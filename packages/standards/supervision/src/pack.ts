import { catalogueOf, definePack } from '@tuoyu/core';
import { rules } from './rules/index.js';

/** Supervision (监督管理). */
export const supervision = definePack({
  name: '@tuoyu/standards-supervision',
  version: '0.0.0',
  title: { 'zh-CN': '监督管理', en: 'Supervision' },
  rules,
});

/** Texts of the pack's rules. */
export const supervisionCatalogue = catalogueOf(supervision);
