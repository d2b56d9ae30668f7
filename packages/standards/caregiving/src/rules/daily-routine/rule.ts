import { defineRule, hasAll } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { f, inUse, notHomeBased } from '../../record.js';

export const dailyRoutine = defineRule({
  id: 'caregiving/daily-routine',
  title: {
    pass: { 'zh-CN': '一日生活安排涵盖各生活环节', en: 'The day of care has all its parts' },
    fail: { 'zh-CN': '一日生活安排缺少生活环节', en: 'The day of care lacks a part' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 16', 'unverified', 'N134')],
  phases: inUse,
  when: notHomeBased,
  require: hasAll(f('/caregiving/routineItems'), [
    'feeding',
    'drinking',
    'milk',
    'toilet',
    'washing',
    'sleep',
    'dressing',
    'play',
  ]),
  remedy: { 'zh-CN': '补充一日生活安排', en: 'Add the missing parts to the daily routine' },
  consequences: normsBreach,
});
