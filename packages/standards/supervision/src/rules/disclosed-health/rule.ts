import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { f, inService, notHomeBased } from '../../record.js';

export const disclosedHealth = defineRule({
  id: 'supervision/disclosed-health',
  title: {
    pass: { 'zh-CN': '公示了卫生保健', en: 'Made public: health care' },
    fail: { 'zh-CN': '没有公示卫生保健', en: 'Not made public: health care' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 15', 'secondary', 'N133')],
  phases: inService,
  when: notHomeBased,
  require: f.some(f.list('/disclosures'), (one) => eq(one('/topic'), 'health')),
  remedy: { 'zh-CN': '公示卫生保健', en: 'Make public: health care' },
  consequences: normsBreach,
});
