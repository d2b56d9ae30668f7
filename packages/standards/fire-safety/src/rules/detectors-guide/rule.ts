import { add, and, defineRule, figure, ge, not, number, or, when } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { hasSystem, inKindergarten, notHomeBased } from '../../design-record.js';
import { mediumKindergarten, mediumNursery } from '../../figures/design-systems.js';
import { f } from '../../record.js';

const medium = ge(
  add(f.count(f.list('/classes')), when(inKindergarten, f('/kindergarten/classCount'), number(0))),
  when(inKindergarten, figure(mediumKindergarten), figure(mediumNursery)),
);

// An automatic alarm does more than detectors do.
export const detectorsGuide = defineRule({
  id: 'fire-safety/detectors-guide',
  title: {
    pass: {
      'zh-CN': '小型托育机构设有联网的独立式感烟探测器或报警系统，与指南一致',
      en: 'The small institution has networked detectors or an alarm, as the guide describes',
    },
    fail: {
      'zh-CN': '小型托育机构没有指南所述的联网独立式感烟探测器',
      en: 'The small institution does not have networked detectors as the guide describes',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('fire-guide-2022', 'part 1 (basic conditions)', 'secondary', 'N209')],
  topic: 'fire-alarm',
  phases: ['filing', 'operation', 'assessment'],
  when: and(notHomeBased, not(medium)),
  require: or(hasSystem('networked-detectors'), hasSystem('automatic-alarm')),
  remedy: { 'zh-CN': '按指南安装联网的独立式感烟探测器', en: 'Install networked detectors' },
});
