import { asOf, defineRule, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, notHomeBased } from '../../record.js';

export const parentsSafetySessions = defineRule({
  id: 'caregiving/parents-safety-sessions',
  title: {
    pass: { 'zh-CN': '为家长举办过安全教育', en: 'Parents had a session on safety' },
    fail: { 'zh-CN': '没有为家长举办安全教育的记录', en: 'No session on safety for parents is on record' },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('ws-t-821-2023', '9.6 (number unsure)', 'secondary', 'N291')],
  phases: inUse,
  when: notHomeBased,
  require: f.some(f.list('/parents/safetySessions/entries'), (entry) => le(entry('/date'), asOf())),
  remedy: { 'zh-CN': '可为家长举办安全教育并记录', en: 'A session can be held and recorded' },
});
