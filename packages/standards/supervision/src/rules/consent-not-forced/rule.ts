import { defineRule, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse } from '../../record.js';

export const consentNotForced = defineRule({
  id: 'supervision/consent-not-forced',
  title: {
    pass: {
      'zh-CN': '没有强制监护人同意处理非必要信息',
      en: 'No consent is forced for data that are not needed',
    },
    fail: { 'zh-CN': '强制监护人同意处理非必要信息', en: 'Consent is forced for data that are not needed' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('minors-online-regulation-2024', 'art. 32', 'primary', 'AN073')],
  phases: inUse,
  require: not(f('/privacy/consentForced')),
  remedy: { 'zh-CN': '停止强制同意', en: 'Stop forcing consent' },
});
