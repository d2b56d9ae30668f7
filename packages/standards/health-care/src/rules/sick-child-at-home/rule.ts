import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, notHomeBased } from '../../record.js';

export const sickChildAtHome = defineRule({
  id: 'health-care/sick-child-at-home',
  title: {
    pass: { 'zh-CN': '婴幼儿患病期间在医院或家中', en: 'Sick children stay in hospital or at home' },
    fail: { 'zh-CN': '患病婴幼儿仍在机构', en: 'Sick children stay in the institution' },
  },
  addressee: 'guardian',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 26', 'unverified', 'N142')],
  phases: inUse,
  when: notHomeBased,
  require: f('/healthCare/sickChildrenKeptHome'),
  remedy: { 'zh-CN': '由监护人接回治疗或护理', en: 'The guardian fetches the child' },
});
