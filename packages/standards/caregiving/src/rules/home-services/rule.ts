import { defineRule, hasAll } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { servicesOfPoint } from '../../figures/lists.js';
import { f, homeBased, inUse } from '../../record.js';

// the row gives the services without the strength of the sentence, so that it is read as advice

export const homeServices = defineRule({
  id: 'caregiving/home-services',
  title: {
    pass: { 'zh-CN': '家庭托育点提供四项照护服务', en: 'The point offers the four services' },
    fail: { 'zh-CN': '家庭托育点的照护服务不齐', en: 'The point lacks one of the four services' },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('home-based-measures-2023', 'services', 'secondary', 'AN042')],
  phases: inUse,
  when: homeBased,
  require: hasAll(f('/service/elements'), servicesOfPoint),
  remedy: { 'zh-CN': '补充照护服务内容', en: 'Add what is missing to the service' },
});
