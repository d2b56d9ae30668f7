import { and, defineRule, hasAny } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { f, inUse, notHomeBased } from '../../record.js';

// a child that leaves before noon or comes after it has one check: the rule is asked where there is full-day care

export const noonCheck = defineRule({
  id: 'health-care/noon-check',
  title: {
    pass: { 'zh-CN': '全日托每日午检', en: 'With full-day care there is a noon check on every day' },
    fail: { 'zh-CN': '有日期没有午检', en: 'There are days without a noon check' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 24', 'secondary', 'N140')],
  phases: inUse,
  when: and(notHomeBased, hasAny(f('/serviceModes'), ['full-day'])),
  require: f.every(f.list('/days/entries'), (day) => day('/noonCheck')),
  remedy: { 'zh-CN': '每日午检并记录', en: 'Check every child at noon, and record it' },
  consequences: normsBreach,
});
