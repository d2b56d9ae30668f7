import { and, defineRule, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, underNurseryCode } from '../../record.js';

export const lamps2016 = defineRule({
  id: 'site/lamps-2016',
  title: {
    pass: {
      'zh-CN': '灯具无频闪，不用裸管荧光灯（2016年版）',
      en: 'The lamps are flicker-free and not bare tubes (2016 edition)',
    },
    fail: {
      'zh-CN': '灯具有频闪或为裸管荧光灯，规范建议避免（2016年版）',
      en: 'The lamps flicker or are bare tubes; the code advises against it (2016 edition)',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('jgj-39-2016', '6.3.1', 'secondary', 'AB022')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, aRoom('/usedByChildren')),
  require: and(aRoom('/light/flickerFree'), not(aRoom('/light/bareTubes'))),
  remedy: { 'zh-CN': '更换灯具', en: 'Change the lamps' },
});
