import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, notHomeBased } from '../../record.js';

export const safetyEducation = defineRule({
  id: 'caregiving/safety-education',
  title: {
    pass: { 'zh-CN': '开展婴幼儿安全教育', en: 'Children get safety education' },
    fail: {
      'zh-CN': '没有开展婴幼儿安全教育，与预防建议不一致',
      en: 'Children get no safety education, against the advice',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('injury-guide-2021', 'all', 'unverified', 'B332')],
  phases: inUse,
  when: notHomeBased,
  require: f('/caregiving/safetyEducation'),
  remedy: { 'zh-CN': '可开展安全教育', en: 'It can be given' },
});
