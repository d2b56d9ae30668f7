import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { f, inService, notHomeBased } from '../../record.js';

export const disclosedCare = defineRule({
  id: 'supervision/disclosed-care',
  title: {
    pass: { 'zh-CN': '公示了照护服务内容', en: 'Made public: the care given' },
    fail: { 'zh-CN': '没有公示照护服务内容', en: 'Not made public: the care given' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 15', 'secondary', 'N133')],
  phases: inService,
  when: notHomeBased,
  require: f.some(f.list('/disclosures'), (one) => eq(one('/topic'), 'care')),
  remedy: { 'zh-CN': '公示照护服务内容', en: 'Make public: the care given' },
  consequences: normsBreach,
});
