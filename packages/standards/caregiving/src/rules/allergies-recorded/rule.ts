import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aChild, inUse, notHomeBased } from '../../record.js';

export const allergiesRecorded = defineRule({
  id: 'caregiving/allergies-recorded',
  title: {
    pass: { 'zh-CN': '已询问并记录过敏史', en: 'Allergies were asked for and recorded' },
    fail: { 'zh-CN': '没有询问和记录过敏史', en: 'Allergies were not asked for or recorded' },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [
    cite('ws-t-821-2023', '7.3.3', 'secondary', 'N284'),
    cite('feeding-guide-2021', 'preparation', 'unverified', 'B339'),
    cite('ws-t-821-2023', '7.3.1-7.3.3', 'secondary', 'B323'),
  ],
  phases: inUse,
  subjects: '/children',
  when: notHomeBased,
  require: aChild('/diet/allergiesAsked'),
  remedy: { 'zh-CN': '可向监护人询问过敏史并记录', en: 'The guardian can be asked' },
});
