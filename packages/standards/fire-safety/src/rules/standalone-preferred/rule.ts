import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { civilWorks } from '../../design-record.js';
import { f } from '../../record.js';

export const standalonePreferred = defineRule({
  id: 'fire-safety/standalone-preferred',
  title: {
    pass: { 'zh-CN': '设在独立的建筑内', en: 'The institution has a building of its own' },
    fail: {
      'zh-CN': '没有设在独立的建筑内，规范推荐独立建造',
      en: 'The institution has no building of its own, which the code recommends',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('gb-50016-2018', '5.4.4', 'primary', 'B179')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: civilWorks,
  require: f('/site/standalone'),
  remedy: { 'zh-CN': '条件允许时设在独立的建筑内', en: 'Have a building of its own where possible' },
});
