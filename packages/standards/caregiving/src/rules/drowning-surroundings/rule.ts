import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, notHomeBased } from '../../record.js';

export const drowningSurroundings = defineRule({
  id: 'caregiving/drowning-surroundings',
  title: {
    pass: { 'zh-CN': '水盆水桶及时清空或加盖', en: 'Buckets and tubs are emptied or covered' },
    fail: {
      'zh-CN': '水盆水桶没有清空或加盖，与预防建议不一致',
      en: 'Buckets and tubs are not emptied or covered, against the advice',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('injury-guide-2021', 'drowning', 'secondary', 'B328')],
  phases: inUse,
  when: notHomeBased,
  require: f('/injuryPrevention/waterContainersEmptied'),
  remedy: { 'zh-CN': '可清空水盆水桶', en: 'They can be emptied' },
});
