import { and, defineRule, isIn, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, f, underNurseryCode } from '../../record.js';

export const childDoor2016 = defineRule({
  id: 'site/child-door-2016',
  title: {
    pass: {
      'zh-CN': '婴幼儿出入的门安全、平滑、无门槛，向疏散方向开启（2016年版）',
      en: 'Doors that children use are safe, smooth, without threshold and open towards escape (2016 edition)',
    },
    fail: {
      'zh-CN': '婴幼儿出入的门有一项未达到要求（2016年版）',
      en: 'A door that children use lacks something that is asked for (2016 edition)',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2016', '4.1.8', 'secondary', 'AB007')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, aRoom('/usedByChildren')),
  require: f.every(aRoom.list('/doors'), (door) =>
    and(
      door('/safetyGlass'),
      door('/smooth'),
      not(door('/threshold')),
      isIn(door('/type'), ['hinged', 'other']),
      door('/opensTowardsEscape'),
    ),
  ),
  remedy: { 'zh-CN': '按规范更换或改造门', en: 'Change or refit the door' },
});
