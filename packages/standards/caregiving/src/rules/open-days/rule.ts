import { asOf, defineRule, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { f, inUse, notHomeBased } from '../../record.js';

export const openDays = defineRule({
  id: 'caregiving/open-days',
  title: {
    pass: { 'zh-CN': '举办过开放日', en: 'There was an open day' },
    fail: { 'zh-CN': '没有举办开放日的记录', en: 'No open day is on record' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 13', 'unverified', 'N131')],
  phases: inUse,
  when: notHomeBased,
  require: f.some(f.list('/parents/openDays/entries'), (entry) => le(entry('/date'), asOf())),
  remedy: { 'zh-CN': '举办开放日并记录', en: 'Hold an open day and record it' },
  consequences: normsBreach,
});
