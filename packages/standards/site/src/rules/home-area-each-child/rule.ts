import { defineRule, figure, ge, mul } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { children } from '../../children.js';
import { homeAreaEach } from '../../figures/home-based.js';
import { f, homeBased } from '../../record.js';

export const homeAreaEachChild = defineRule({
  id: 'site/home-area-each-child',
  title: {
    pass: {
      'zh-CN': '家庭托育点人均建筑面积达到常见引用的数值',
      en: 'A home-based point has the building area for each child that is commonly cited',
    },
    fail: {
      'zh-CN': '建筑面积 {area} 平方米，{children} 名婴幼儿人均小于 {limit} 平方米',
      en: 'The building area is {area} m² for {children} children; {limit} m² each is cited',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('home-based-measures-2023', 'premises', 'unverified', 'N181')],
  topic: 'area-per-child',
  phases: ['filing', 'operation', 'assessment'],
  when: homeBased,
  require: ge(f('/homeBased/buildingArea'), mul(children, figure(homeAreaEach))),
  params: { area: f('/homeBased/buildingArea'), children, limit: figure(homeAreaEach) },
  remedy: { 'zh-CN': '减少婴幼儿人数，或改用较大住宅', en: 'Take fewer children, or use a larger home' },
});
