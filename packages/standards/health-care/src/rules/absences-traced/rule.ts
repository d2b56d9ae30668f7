import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { healthCareBreach } from '../../bases.js';
import { f, inUse, notHomeBased } from '../../record.js';

export const absencesTraced = defineRule({
  id: 'health-care/absences-traced',
  title: {
    pass: { 'zh-CN': '每日追查缺勤原因', en: 'Absences and their causes are traced on every day' },
    fail: { 'zh-CN': '有日期没有追查缺勤原因', en: 'There are days on which absences were not traced' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('health-care-norms-2012', 'morning check and observation', 'secondary', 'B302')],
  phases: inUse,
  when: notHomeBased,
  require: f.every(f.list('/days/entries'), (day) => day('/absencesFollowedUp')),
  remedy: { 'zh-CN': '追查缺勤原因并记录', en: 'Ask why a child is away, and record it' },
  consequences: healthCareBreach,
});
