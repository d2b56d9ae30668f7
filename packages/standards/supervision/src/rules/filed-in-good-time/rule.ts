import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { inUse, notHomeBased } from '../../record.js';

export const filedInGoodTime = defineRule({
  id: 'supervision/filed-in-good-time',
  title: {
    pass: {
      'zh-CN': '登记后及时办理了备案，已经查验',
      en: 'The filing followed the registration in good time, as seen',
    },
    fail: {
      'zh-CN': '登记后没有及时办理备案',
      en: 'The filing did not follow the registration in good time',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('registration-filing-measures-2019', 'art. 8', 'primary', 'N164')],
  phases: inUse,
  when: notHomeBased,
  question: {
    text: {
      'zh-CN': '登记后是否及时办理了备案？（办法没有规定天数）',
      en: 'Did the filing follow the registration in good time? The measures state no days.',
    },
    evidence: {
      'zh-CN': '对照登记日期和备案提交日期',
      en: 'Compare the day of registration with the day on which the file was handed in',
    },
  },
  remedy: { 'zh-CN': '尽快办理备案', en: 'File soon' },
});
