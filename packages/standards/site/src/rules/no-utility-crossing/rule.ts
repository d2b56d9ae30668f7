import { defineRule, hasAny, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, underNurseryCode } from '../../record.js';

export const noUtilityCrossing = defineRule({
  id: 'site/no-utility-crossing',
  title: {
    pass: {
      'zh-CN': '没有高压线、燃气主管和输油管道穿越场地',
      en: 'No high-voltage line, gas main or oil main crosses the plot',
    },
    fail: {
      'zh-CN': '有高压线、燃气主管或输油管道穿越场地',
      en: 'A high-voltage line, gas main or oil main crosses the plot',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '3.1.2', 'secondary', 'B051')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: underNurseryCode,
  require: not(hasAny(f('/site/surroundings/crossingUtilities'), ['high-voltage', 'gas', 'oil'])),
  remedy: { 'zh-CN': '迁改管线或另行选址', en: 'Move the line or main, or choose another site' },
});
