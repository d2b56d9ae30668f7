import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { anItem } from '../../record.js';

export const toyWithoutSmallParts = defineRule({
  id: 'facilities/toy-without-small-parts',
  title: {
    pass: {
      'zh-CN': '供三岁以下使用的玩具没有小零件',
      en: 'The toy for children under three has no small parts',
    },
    fail: { 'zh-CN': '供三岁以下使用的玩具有小零件', en: 'The toy for children under three has small parts' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-6675-2014', 'whole', 'unverified', 'B392')],
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/equipment/items',
  when: eq(anItem('/kind'), 'toy'),
  require: eq(anItem('/smallParts'), false),
  remedy: { 'zh-CN': '停用有小零件的玩具', en: 'Take toys with small parts out of use' },
});
