import { and, defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, civilWorks } from '../../design-record.js';

export const noBasement2018 = defineRule({
  id: 'fire-safety/no-basement-2018',
  title: {
    pass: { 'zh-CN': '婴幼儿用房不在地下或半地下', en: 'The room is above ground' },
    fail: { 'zh-CN': '婴幼儿用房位于地下或半地下', en: 'The room is in a basement or semi-basement' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-50016-2018', '5.4.4', 'primary', 'B179')],
  topic: 'floor-limit',
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(civilWorks, aRoom('/usedByChildren')),
  require: eq(aRoom('/belowGround'), 'no'),
  remedy: { 'zh-CN': '将婴幼儿用房移至地上', en: 'Move the room above ground' },
});
