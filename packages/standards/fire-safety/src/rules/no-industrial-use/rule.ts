import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { civilWorks } from '../../design-record.js';
import { f } from '../../record.js';

export const noIndustrialUse = defineRule({
  id: 'fire-safety/no-industrial-use',
  title: {
    pass: {
      'zh-CN': '建筑没有与工业建筑组合建造',
      en: 'The building is not combined with an industrial one',
    },
    fail: { 'zh-CN': '建筑与工业建筑组合建造', en: 'The building is combined with an industrial one' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '4.3.1', 'primary', 'B140')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: civilWorks,
  require: eq(f('/building/industrialUse'), false),
  remedy: { 'zh-CN': '另行选址', en: 'Move' },
});
