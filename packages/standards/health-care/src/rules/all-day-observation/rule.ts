import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { f, inUse, notHomeBased } from '../../record.js';

export const allDayObservation = defineRule({
  id: 'health-care/all-day-observation',
  title: {
    pass: { 'zh-CN': '每日全日健康观察', en: 'Health is watched all day on every day' },
    fail: { 'zh-CN': '有日期没有全日健康观察', en: 'There are days on which health was not watched all day' },
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
  require: f.every(f.list('/days/entries'), (day) => day('/allDayObservation')),
  remedy: { 'zh-CN': '全日观察并记录', en: 'Watch all day, and record it' },
  consequences: normsBreach,
});
