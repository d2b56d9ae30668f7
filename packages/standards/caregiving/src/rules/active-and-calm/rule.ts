import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { f, inUse, notHomeBased } from '../../record.js';

export const activeAndCalm = defineRule({
  id: 'caregiving/active-and-calm',
  title: {
    pass: { 'zh-CN': '活动动静交替', en: 'Active and calm activities alternate' },
    fail: { 'zh-CN': '活动没有动静交替', en: 'Active and calm activities do not alternate' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 19-21', 'unverified', 'N137')],
  phases: inUse,
  when: notHomeBased,
  require: f('/caregiving/activeAndCalm'),
  remedy: { 'zh-CN': '安排动静交替的活动', en: 'Let active and calm activities alternate' },
  consequences: normsBreach,
});
