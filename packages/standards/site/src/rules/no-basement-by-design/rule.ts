import { and, defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, underNurseryCode } from '../../record.js';

export const noBasementByDesign = defineRule({
  id: 'site/no-basement-by-design',
  title: {
    pass: {
      'zh-CN': '婴幼儿用房不在地下或半地下',
      en: 'No room for children is in a basement or semi-basement',
    },
    fail: {
      'zh-CN': '婴幼儿用房位于地下或半地下',
      en: 'The room for children is in a basement or semi-basement',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '4.1.3', 'primary', 'B069')],
  topic: 'floor-limit',
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, aRoom('/usedByChildren')),
  require: eq(aRoom('/belowGround'), 'no'),
  remedy: { 'zh-CN': '将婴幼儿用房移至地上', en: 'Move the room above ground' },
});
