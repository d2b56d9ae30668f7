import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { f, inUse, notHomeBased } from '../../record.js';

export const morningCheck = defineRule({
  id: 'health-care/morning-check',
  title: {
    pass: { 'zh-CN': '每日晨检', en: 'There is a morning check on every day' },
    fail: { 'zh-CN': '有日期没有晨检', en: 'There are days without a morning check' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('management-norms-2019', 'art. 24', 'secondary', 'N140'),
    cite('health-care-measures-2010', 'art. 15', 'primary', 'B283'),
    cite('health-care-norms-2012', 'morning check and observation', 'secondary', 'B302'),
  ],
  phases: inUse,
  when: notHomeBased,
  require: f.every(f.list('/days/entries'), (day) => day('/morningCheck')),
  remedy: { 'zh-CN': '每日入托时晨检并记录', en: 'Check every child in the morning, and record it' },
  consequences: normsBreach,
});
