import { defineRule, matches } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, homeBased } from '../../record.js';

// two readings: for all points, or for those for profit; it is taken as for all

export const homeName = defineRule({
  id: 'supervision/home-name',
  title: {
    pass: {
      'zh-CN': '家庭托育点名称含有“托育”字样',
      en: 'The name of the home-based point has the word 托育',
    },
    fail: {
      'zh-CN': '家庭托育点名称没有“托育”字样',
      en: 'The name of the home-based point lacks the word 托育',
    },
  },
  addressee: 'founder',
  obligation: 'must',
  basis: [
    cite('home-based-measures-2023', 'name', 'secondary', 'AN041'),
    cite('home-based-measures-2023', 'registration', 'secondary', 'N175'),
  ],
  phases: ['registration', 'filing', 'operation', 'assessment'],
  when: homeBased,
  require: matches(f('/name'), '*托育*'),
  remedy: { 'zh-CN': '变更名称', en: 'Change the name' },
});
