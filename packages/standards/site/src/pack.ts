import { catalogueOf, definePack } from '@tuoyu/core';
import { rules } from './rules/index.js';

/** Site (房屋场地). */
export const site = definePack({
  name: '@tuoyu/standards-site',
  version: '0.0.0',
  title: { 'zh-CN': '房屋场地', en: 'Site' },
  rules,
});

/** Texts of the pack's rules. */
export const siteCatalogue = catalogueOf(site);
