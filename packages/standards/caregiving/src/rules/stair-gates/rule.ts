import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, notHomeBased } from '../../record.js';

export const stairGates = defineRule({
  id: 'caregiving/stair-gates',
  title: {
    pass: { 'zh-CN': '楼梯口设有安全门栏', en: 'The stair has a gate' },
    fail: {
      'zh-CN': '楼梯口没有安全门栏，与预防建议不一致',
      en: 'The stair has no gate, against the advice',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('injury-guide-2021', 'falls', 'secondary', 'B326')],
  phases: inUse,
  subjects: '/stairs',
  when: notHomeBased,
  require: f.subject('/stairs')('/gate'),
  remedy: { 'zh-CN': '可在楼梯口加装安全门栏', en: 'A gate can be put up' },
});
