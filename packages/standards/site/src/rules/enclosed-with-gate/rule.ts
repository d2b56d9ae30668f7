import { and, defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, underNurseryCode } from '../../record.js';

export const enclosedWithGate = defineRule({
  id: 'site/enclosed-with-gate',
  title: {
    pass: { 'zh-CN': '场地封闭，设有大门和门卫室', en: 'The site is enclosed, with a gate and guard room' },
    fail: {
      'zh-CN': '场地围护可穿越攀爬，或没有大门和门卫室',
      en: 'The fence can be passed or climbed, or there is no gate and guard room',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '3.2.6', 'secondary', 'B064')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: underNurseryCode,
  require: and(f('/site/entrance/enclosed'), f('/site/entrance/guardRoom')),
  remedy: { 'zh-CN': '完善围护、大门和门卫室', en: 'Complete the fence, the gate and the guard room' },
});
