import { and, asOf, defineRule, isIn, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { anIncident, inUse, notHomeBased } from '../../record.js';

export const injuriesRecorded = defineRule({
  id: 'caregiving/injuries-recorded',
  title: {
    pass: { 'zh-CN': '伤害事件已记录并告知监护人', en: 'The injury was recorded and the guardian told' },
    fail: {
      'zh-CN': '伤害事件没有记录或没有告知监护人，与预防建议不一致',
      en: 'The injury was not recorded or the guardian not told, against the advice',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('injury-guide-2021', 'all', 'unverified', 'B332')],
  phases: inUse,
  subjects: '/incidents',
  when: and(
    notHomeBased,
    isIn(anIncident('/kind'), [
      'suffocation',
      'fall',
      'burn',
      'drowning',
      'poisoning',
      'foreign-body',
      'traffic',
    ]),
  ),
  require: and(anIncident('/recorded'), le(anIncident('/guardianToldOn'), asOf())),
  remedy: { 'zh-CN': '可补充记录并告知监护人', en: 'It can be recorded, and the guardian told' },
});
