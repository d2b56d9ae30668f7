import { and, defineRule, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, asNursery } from '../../design-record.js';

// The tables give curtains a class and drapery "none": whether that bans drapery or sets it no class was not read.
export const finishDrapery = defineRule({
  id: 'fire-safety/finish-drapery',
  title: {
    pass: { 'zh-CN': '帷幕符合装修防火标准', en: 'The drapery is as the standard on finishes has it' },
    fail: { 'zh-CN': '帷幕不符合装修防火标准', en: 'The drapery is not as the standard on finishes has it' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('gb-50222-2017', 'tables 5.1.1 row 7, 5.2.1 row 6', 'primary', 'B206'),
    cite('gb-55037-2022', '6.5.1-6.5.3', 'primary', 'B149'),
    cite('fire-law', 'art. 26', 'primary', 'AB036'),
  ],
  topic: 'interior-finish-force',
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/fittedOutOn',
  subjects: '/rooms',
  when: and(
    asNursery,
    aRoom('/usedByChildren'),
    isIn(aRoom('/kind'), ['living-unit', 'activity', 'sleep', 'activity-and-sleep', 'multi-function']),
    aRoom('/finishes/drapery'),
  ),
  question: {
    text: {
      'zh-CN': '表中帷幕一栏没有等级：这里的帷幕是否为标准所允许？',
      en: 'The tables give drapery no class: does the standard allow this drapery?',
    },
    evidence: {
      'zh-CN': '查阅标准原表和帷幕的检验报告',
      en: 'The tables as printed and the test report of the drapery',
    },
  },
  remedy: { 'zh-CN': '更换或者拆除帷幕', en: 'Change the drapery or take it away' },
});
