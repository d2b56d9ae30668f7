import { and, defineRule, eq, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, civilWorks } from '../../design-record.js';
import { roomDoorsLeast } from '../../figures/design-exits.js';

export const corridorEndDoors = defineRule({
  id: 'fire-safety/corridor-end-doors',
  title: {
    pass: {
      'zh-CN': '走道尽端的婴幼儿用房有两个疏散门',
      en: 'The room at the end of the corridor has two doors',
    },
    fail: {
      'zh-CN': '走道尽端的婴幼儿用房有 {doors} 个疏散门，下限为 {least} 个',
      en: 'The room at the end of the corridor has {doors} doors; the least is {least}',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '7.4.2', 'primary', 'B158')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(
    civilWorks,
    aRoom('/usedByChildren'),
    eq(aRoom('/position'), 'corridor-end'),
    ge(aRoom('/doorCount'), 1),
  ),
  require: ge(aRoom('/doorCount'), figure(roomDoorsLeast)),
  params: { doors: aRoom('/doorCount'), least: figure(roomDoorsLeast) },
  remedy: { 'zh-CN': '增设疏散门或调整用途', en: 'Provide another door, or use the room otherwise' },
});
