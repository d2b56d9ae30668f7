import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { f, inService, notHomeBased } from '../../record.js';

export const disclosedSecurity = defineRule({
  id: 'supervision/disclosed-security',
  title: {
    pass: { 'zh-CN': '公示了安全保卫', en: 'Made public: security' },
    fail: { 'zh-CN': '没有公示安全保卫', en: 'Not made public: security' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 15', 'secondary', 'N133')],
  phases: inService,
  when: notHomeBased,
  require: f.some(f.list('/disclosures'), (one) => eq(one('/topic'), 'security')),
  remedy: { 'zh-CN': '公示安全保卫', en: 'Make public: security' },
  consequences: normsBreach,
});
