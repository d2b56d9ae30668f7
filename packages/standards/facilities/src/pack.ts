import { catalogueOf, definePack } from '@tuoyu/core';
import { rules } from './rules/index.js';

/** Facilities (设施设备). */
export const facilities = definePack({
  name: '@tuoyu/standards-facilities',
  version: '0.0.0',
  title: { 'zh-CN': '设施设备', en: 'Facilities' },
  rules,
});

/** Texts of the pack's rules. */
export const facilitiesCatalogue = catalogueOf(facilities);
