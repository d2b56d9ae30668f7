import { add, and, defineRule, figure, ge, not, number, or, when } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { hasSystem, inKindergarten, notHomeBased } from '../../design-record.js';
import { mediumKindergarten, mediumNursery } from '../../figures/design-systems.js';
import { f } from '../../record.js';

const medium = ge(
  add(f.count(f.list('/classes')), when(inKindergarten, f('/kindergarten/classCount'), number(0))),
  when(inKindergarten, figure(mediumKindergarten), figure(mediumNursery)),
);

export const simpleSprinklersGuide = defineRule({
  id: 'fire-safety/simple-sprinklers-guide',
  title: {
    pass: {
      'zh-CN': '小型托育机构设有简易喷水系统或喷淋，与指南的鼓励一致',
      en: 'The small institution has simple sprinklers, as the guide encourages',
    },
    fail: {
      'zh-CN': '小型托育机构没有指南鼓励设置的简易喷水系统',
      en: 'The small institution does not have the simple sprinklers that the guide encourages',
    },
  },
  addressee: 'institution',
  obligation: 'encouraged',
  basis: [cite('fire-guide-2022', 'part 1 (basic conditions)', 'secondary', 'N209')],
  topic: 'sprinklers',
  phases: ['filing', 'operation', 'assessment'],
  when: and(notHomeBased, not(medium)),
  require: or(hasSystem('simple-sprinkler'), hasSystem('sprinkler')),
  remedy: { 'zh-CN': '有条件时设置简易喷水系统', en: 'Install simple sprinklers where possible' },
});
