import { and, defineRule, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, hasFireSystems, notHomeBased } from '../../management-record.js';

export const systemsKeptUp = defineRule({
  id: 'fire-safety/systems-kept-up',
  title: {
    pass: { 'zh-CN': '有消防设施维护保养记录', en: 'Upkeep of the fire systems is recorded' },
    fail: { 'zh-CN': '没有消防设施维护保养记录', en: 'No upkeep of the fire systems is recorded' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('fire-management-order-61', 'art. 27', 'primary', 'B260')],
  phases: ['operation', 'assessment'],
  when: and(notHomeBased, hasFireSystems),
  require: f.some(f.list('/fireSafety/tests/entries'), (entry) => isIn(entry('/kind'), ['check', 'upkeep'])),
  remedy: { 'zh-CN': '定期维护保养消防设施并记录', en: 'Keep up the fire systems and record it' },
});
