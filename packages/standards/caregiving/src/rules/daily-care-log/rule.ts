import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { f, inUse, notHomeBased } from '../../record.js';

export const dailyCareLog = defineRule({
  id: 'caregiving/daily-care-log',
  title: {
    pass: { 'zh-CN': '每日都有照护记录', en: 'Each day has its care record' },
    fail: { 'zh-CN': '有的日期没有照护记录', en: 'Some day has no care record' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 22', 'unverified', 'N138')],
  phases: inUse,
  when: notHomeBased,
  require: f.every(f.list('/days/entries'), (day) => day('/careLogWritten')),
  remedy: { 'zh-CN': '每日填写照护记录', en: 'Write the care record each day' },
  consequences: normsBreach,
});
