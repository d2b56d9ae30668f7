import { and, defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, notHomeBased } from '../../design-record.js';

export const noBasement = defineRule({
  id: 'fire-safety/no-basement',
  title: {
    pass: { 'zh-CN': '婴幼儿用房不在地下或半地下', en: 'The room is above ground' },
    fail: { 'zh-CN': '婴幼儿用房位于地下或半地下', en: 'The room is in a basement or semi-basement' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '4.3.4', 'primary', 'B142')],
  topic: 'floor-limit',
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/rooms',
  when: and(notHomeBased, aRoom('/usedByChildren')),
  require: eq(aRoom('/belowGround'), 'no'),
  remedy: { 'zh-CN': '将婴幼儿用房移至地上', en: 'Move the room above ground' },
});
