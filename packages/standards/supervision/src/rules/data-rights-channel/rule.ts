import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse } from '../../record.js';

export const dataRightsChannel = defineRule({
  id: 'supervision/data-rights-channel',
  title: {
    pass: {
      'zh-CN': '提供便捷的查阅、复制、更正、补充、删除途径',
      en: 'There are easy ways to view, copy, correct, complete and delete data',
    },
    fail: {
      'zh-CN': '没有提供便捷的查阅、复制、更正、补充、删除途径',
      en: 'There are no easy ways to view, copy, correct, complete and delete data',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('minors-online-regulation-2024', 'art. 34', 'primary', 'AN074')],
  phases: inUse,
  require: f('/privacy/rightsChannel'),
  remedy: { 'zh-CN': '提供便捷途径', en: 'Provide the ways' },
});
