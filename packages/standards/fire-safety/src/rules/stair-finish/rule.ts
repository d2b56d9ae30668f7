import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aStair, notHomeBased } from '../../design-record.js';

export const stairFinish = defineRule({
  id: 'fire-safety/stair-finish',
  title: {
    pass: { 'zh-CN': '疏散楼梯间装修材料为A级', en: 'The finishes of the stair are of class A' },
    fail: { 'zh-CN': '疏散楼梯间装修材料低于A级', en: 'The finishes of the stair are below class A' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '6.5.1-6.5.3', 'primary', 'B149')],
  topic: 'interior-finish-force',
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/fittedOutOn',
  subjects: '/stairs',
  when: notHomeBased,
  require: eq(aStair('/finishClass'), 'a'),
  remedy: { 'zh-CN': '更换为A级材料', en: 'Replace them with class A' },
});
