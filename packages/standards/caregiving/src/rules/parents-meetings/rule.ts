import { asOf, defineRule, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { f, inUse, notHomeBased } from '../../record.js';

export const parentsMeetings = defineRule({
  id: 'caregiving/parents-meetings',
  title: {
    pass: { 'zh-CN': '召开过家长会', en: 'Parents met' },
    fail: { 'zh-CN': '没有召开家长会的记录', en: 'No meeting of parents is on record' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 13', 'unverified', 'N131')],
  phases: inUse,
  when: notHomeBased,
  require: f.some(f.list('/parents/meetings/entries'), (entry) => le(entry('/date'), asOf())),
  remedy: { 'zh-CN': '召开家长会并记录', en: 'Hold a meeting of parents and record it' },
  consequences: normsBreach,
});
