import { and, defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, underNurseryCode } from '../../record.js';

export const noBareTubes2016 = defineRule({
  id: 'facilities/no-bare-tubes-2016',
  title: {
    pass: { 'zh-CN': '婴幼儿用房未用裸管荧光灯', en: 'Child rooms have no bare fluorescent tubes' },
    fail: { 'zh-CN': '婴幼儿用房有裸管荧光灯', en: 'A child room has bare fluorescent tubes' },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('jgj-39-2016', '6.3.1', 'secondary', 'AB022')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, eq(aRoom('/usedByChildren'), true)),
  require: eq(aRoom('/light/bareTubes'), false),
  remedy: { 'zh-CN': '更换带罩灯具', en: 'Change to covered lamps' },
});
