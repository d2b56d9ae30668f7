import { definePack, defineProfile } from '@tuoyu/core';
import { instruments, table } from './house.js';
import { areaPerChild, childrenPerCarer, enoughCarers, enoughSpace } from './rules.js';

// #region pack
export const pack = definePack({
  name: 'first-rule',
  version: '1.0.0',
  title: { 'zh-CN': '第一条规则', en: 'First rule' },
  rules: [enoughCarers, enoughSpace],
  figures: [childrenPerCarer, areaPerChild],
});
// #endregion pack

// #region profile
export const profile = defineProfile({
  id: 'first-rule',
  title: { 'zh-CN': '第一条规则', en: 'First rule' },
  fields: table,
  instruments,
  layers: [{ division: '000000', packs: [pack] }],
});
// #endregion profile
