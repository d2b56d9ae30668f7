import { add, and, defineRule, figure, ge, number, when } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { hasSystem, inKindergarten, notHomeBased } from '../../design-record.js';
import { mediumKindergarten, mediumNursery } from '../../figures/design-systems.js';
import { f } from '../../record.js';

const medium = ge(
  add(f.count(f.list('/classes')), when(inKindergarten, f('/kindergarten/classCount'), number(0))),
  when(inKindergarten, figure(mediumKindergarten), figure(mediumNursery)),
);

export const sprinklersGuide = defineRule({
  id: 'fire-safety/sprinklers-guide',
  title: {
    pass: {
      'zh-CN': '大中型托育机构设有自动喷水灭火系统，与指南一致',
      en: 'The medium or large institution has sprinklers, as the guide describes',
    },
    fail: {
      'zh-CN': '大中型托育机构没有指南所述的自动喷水灭火系统',
      en: 'The medium or large institution does not have sprinklers as the guide describes',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('fire-guide-2022', 'part 1 (basic conditions)', 'secondary', 'N209')],
  topic: 'sprinklers',
  phases: ['filing', 'operation', 'assessment'],
  when: and(notHomeBased, medium),
  require: hasSystem('sprinkler'),
  remedy: { 'zh-CN': '按指南设置自动喷水灭火系统', en: 'Install sprinklers' },
});
