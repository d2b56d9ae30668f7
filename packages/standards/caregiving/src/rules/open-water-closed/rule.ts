import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { inUse, notHomeBased } from '../../record.js';

export const openWaterClosed = defineRule({
  id: 'caregiving/open-water-closed',
  title: {
    pass: { 'zh-CN': '婴幼儿不能接近水池等水体，已经查验', en: 'Ponds and pools are closed off, as seen' },
    fail: {
      'zh-CN': '婴幼儿能接近水池等水体，与预防建议不一致',
      en: 'Ponds or pools are within reach, against the advice',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('injury-guide-2021', 'drowning', 'secondary', 'B328')],
  phases: inUse,
  when: notHomeBased,
  question: {
    text: { 'zh-CN': '通往水池等水体的通道是否封闭？', en: 'Is access to ponds and pools closed?' },
    evidence: { 'zh-CN': '查看室外场地', en: 'Look at the grounds' },
  },
  remedy: { 'zh-CN': '可加装围护', en: 'They can be fenced' },
});
