import { cn, catalogues as nationalCatalogues } from '@tuoyu/cn';
import { type Catalogue, defineProfile } from '@tuoyu/core';
import { jiangsu } from '../jiangsu/jiangsu.js';
import { functions } from '../rules/functions.js';
import { nanjingCatalogue, nanjingPack } from './pack.js';

/**
 * The profile of Nanjing: the national layer, that of the province, and the plan of the city. For a place outside the
 * city its findings are those of the national profile. Jiangbei New Area lies in the city.
 */
export const nanjing = defineProfile({
  ...cn,
  id: 'nanjing',
  title: { 'zh-CN': '南京市', en: 'Nanjing' },
  layers: [
    ...cn.layers,
    { division: '320000', packs: [jiangsu] },
    { division: '320100', packs: [nanjingPack] },
  ],
  functions: { ...cn.functions, ...functions },
});

/** All texts that a report of the profile needs. */
export const nanjingCatalogues: readonly Catalogue[] = [...nationalCatalogues, nanjingCatalogue];
