import { and, defineRule, eq, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, civilWorks } from '../../design-record.js';
import { roomDoors2018Least } from '../../figures/design-exits.js';

export const corridorEndDoors2018 = defineRule({
  id: 'fire-safety/corridor-end-doors-2018',
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
  basis: [cite('gb-50016-2018', '5.5.15', 'primary', 'B187')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(
    civilWorks,
    aRoom('/usedByChildren'),
    eq(aRoom('/position'), 'corridor-end'),
    ge(aRoom('/doorCount'), 1),
  ),
  require: ge(aRoom('/doorCount'), figure(roomDoors2018Least)),
  params: { doors: aRoom('/doorCount'), least: figure(roomDoors2018Least) },
  remedy: { 'zh-CN': '增设疏散门或调整用途', en: 'Provide another door, or use the room otherwise' },
});
