import { add, and, defineRule, figure, ge, number, when } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { hasSystem, inKindergarten, notHomeBased } from '../../design-record.js';
import { mediumKindergarten, mediumNursery } from '../../figures/design-systems.js';
import { f } from '../../record.js';

const medium = ge(
  add(f.count(f.list('/classes')), when(inKindergarten, f('/kindergarten/classCount'), number(0))),
  when(inKindergarten, figure(mediumKindergarten), figure(mediumNursery)),
);

export const alarmGuide = defineRule({
  id: 'fire-safety/alarm-guide',
  title: {
    pass: {
      'zh-CN': '大中型托育机构设有火灾自动报警系统，与指南一致',
      en: 'The medium or large institution has an automatic fire alarm, as the guide describes',
    },
    fail: {
      'zh-CN': '大中型托育机构没有指南所述的火灾自动报警系统',
      en: 'The medium or large institution does not have an automatic fire alarm as the guide describes',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('fire-guide-2022', 'part 1 (basic conditions)', 'secondary', 'N209')],
  topic: 'fire-alarm',
  phases: ['filing', 'operation', 'assessment'],
  when: and(notHomeBased, medium),
  require: hasSystem('automatic-alarm'),
  remedy: { 'zh-CN': '按指南设置火灾自动报警系统', en: 'Install an automatic fire alarm' },
});
