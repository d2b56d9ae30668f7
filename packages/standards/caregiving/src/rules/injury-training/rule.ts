import { and, asOf, defineRule, eq, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, notHomeBased } from '../../record.js';

export const injuryTraining = defineRule({
  id: 'caregiving/injury-training',
  title: {
    pass: { 'zh-CN': '工作人员受过伤害预防和急救培训', en: 'Staff were trained in prevention and first aid' },
    fail: {
      'zh-CN': '没有伤害预防或急救培训的记录，与预防建议不一致',
      en: 'No training in prevention or first aid is on record, against the advice',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('injury-guide-2021', 'all', 'unverified', 'B332')],
  phases: inUse,
  when: notHomeBased,
  require: and(
    f.some(f.list('/trainings/entries'), (entry) =>
      and(eq(entry('/kind'), 'injury-prevention'), le(entry('/date'), asOf())),
    ),
    f.some(f.list('/trainings/entries'), (entry) =>
      and(eq(entry('/kind'), 'first-aid'), le(entry('/date'), asOf())),
    ),
  ),
  remedy: { 'zh-CN': '可安排伤害预防和急救培训', en: 'Training can be arranged' },
});
