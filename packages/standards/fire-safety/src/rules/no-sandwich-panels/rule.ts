import { and, defineRule, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, notHomeBased } from '../../management-record.js';

export const noSandwichPanels = defineRule({
  id: 'fire-safety/no-sandwich-panels',
  title: {
    pass: {
      'zh-CN': '不在“三合一”场所和彩钢板建筑内',
      en: 'The premises are neither mixed with living and storage nor of sandwich panels',
    },
    fail: {
      'zh-CN': '位于“三合一”场所或彩钢板建筑内',
      en: 'The premises are mixed with living and storage or of sandwich panels',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('fire-guide-2022', 'part 1', 'secondary', 'B218')],
  phases: ['operation', 'assessment'],
  when: notHomeBased,
  require: and(not(f('/building/threeInOne')), not(f('/building/sandwichPanels'))),
  remedy: { 'zh-CN': '迁出此类建筑', en: 'Move out of such a building' },
});
