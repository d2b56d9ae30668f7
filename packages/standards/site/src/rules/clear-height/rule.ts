import { and, defineRule, figure, ge, isIn, lookup, when } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import {
  clearHeightKindergarten,
  clearHeightMultiFunction,
  clearHeightNursery,
} from '../../figures/rooms.js';
import { aRoom, inKindergarten, underNurseryCode } from '../../record.js';

const living = when(inKindergarten, figure(clearHeightKindergarten), figure(clearHeightNursery));
const limit = lookup(aRoom('/kind'), {
  'living-unit': living,
  activity: living,
  sleep: living,
  'activity-and-sleep': living,
  'multi-function': figure(clearHeightMultiFunction),
});

export const clearHeight = defineRule({
  id: 'site/clear-height',
  title: {
    pass: { 'zh-CN': '净高达到设计规范要求', en: 'The clear height meets the design code' },
    fail: {
      'zh-CN': '净高 {height} 米，低于 {limit} 米',
      en: 'The clear height is {height} m; {limit} m is asked for',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '4.1.17', 'unverified', 'B084')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(
    underNurseryCode,
    isIn(aRoom('/kind'), ['living-unit', 'activity', 'sleep', 'activity-and-sleep', 'multi-function']),
  ),
  require: ge(aRoom('/netHeight'), limit),
  params: { height: aRoom('/netHeight'), limit },
  remedy: { 'zh-CN': '改用净高足够的房间', en: 'Use a room that is high enough' },
});
