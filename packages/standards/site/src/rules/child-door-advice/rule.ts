import { and, defineRule, eq, figure, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { childDoorHandle } from '../../figures/doors.js';
import { aRoom, f, underNurseryCode } from '../../record.js';

export const childDoorAdvice = defineRule({
  id: 'site/child-door-advice',
  title: {
    pass: {
      'zh-CN': '门在建议高度设有幼儿拉手，不用金属门',
      en: 'Doors have a child handle at the advised height and are not of metal',
    },
    fail: {
      'zh-CN': '门的幼儿拉手高度与建议不同，或为金属门',
      en: 'The child handle is not at the advised height, or the door is of metal',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('jgj-39-2019', '4.1.8', 'unverified', 'B075')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, aRoom('/usedByChildren')),
  require: f.every(aRoom.list('/doors'), (door) =>
    and(eq(door('/childHandleHeight'), figure(childDoorHandle)), not(door('/metal'))),
  ),
  remedy: {
    'zh-CN': '加设幼儿拉手，改用非金属门',
    en: 'Add a child handle; use a door that is not of metal',
  },
});
