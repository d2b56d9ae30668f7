import { defineRule, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, underNurseryCode } from '../../record.js';

export const noGeologicalHazard = defineRule({
  id: 'site/no-geological-hazard',
  title: {
    pass: { 'zh-CN': '场地不在地质灾害易发区', en: 'The site is not in an area of geological hazard' },
    fail: { 'zh-CN': '场地位于地质灾害易发区', en: 'The site is in an area prone to geological hazards' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '3.1.2', 'secondary', 'B048')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: underNurseryCode,
  require: not(f('/site/surroundings/geologicalHazard')),
  remedy: { 'zh-CN': '另行选址', en: 'Choose another site' },
});
