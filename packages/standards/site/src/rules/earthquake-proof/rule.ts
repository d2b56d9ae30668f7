import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, notHomeBased } from '../../record.js';

export const earthquakeProof = defineRule({
  id: 'site/earthquake-proof',
  title: {
    pass: { 'zh-CN': '房屋有抗震合格证明', en: 'There is proof that the building resists earthquakes' },
    fail: { 'zh-CN': '房屋没有抗震合格证明', en: 'There is no proof that the building resists earthquakes' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('setup-standard-2019', 'art. 12', 'primary', 'N102')],
  phases: ['registration', 'filing', 'operation', 'assessment'],
  when: notHomeBased,
  require: f('/site/seismicDocument'),
  remedy: { 'zh-CN': '委托抗震鉴定', en: 'Have the building appraised for earthquakes' },
  consequences: [cite('population-family-planning-law', 'art. 41', 'primary', 'N061')],
});
