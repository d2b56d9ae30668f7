import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aStair, civilWorks } from '../../design-record.js';

export const stairNoGasPipes = defineRule({
  id: 'fire-safety/stair-no-gas-pipes',
  title: {
    pass: { 'zh-CN': '疏散楼梯间没有燃气管道', en: 'No gas pipe runs in the stair' },
    fail: { 'zh-CN': '疏散楼梯间有燃气管道', en: 'A gas pipe runs in the stair' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '7.1.8', 'primary', 'B156')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/stairs',
  when: civilWorks,
  require: eq(aStair('/gasPipes'), false),
  remedy: { 'zh-CN': '移走燃气管道', en: 'Move the gas pipe' },
});
