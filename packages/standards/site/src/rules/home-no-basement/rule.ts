import { and, defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, homeBased } from '../../record.js';

export const homeNoBasement = defineRule({
  id: 'site/home-no-basement',
  title: {
    pass: {
      'zh-CN': '家庭托育点照护用房不在地下或半地下',
      en: 'No room of the home-based point is in a basement or semi-basement',
    },
    fail: {
      'zh-CN': '家庭托育点照护用房位于地下或半地下',
      en: 'A room of the home-based point is in a basement or semi-basement',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('home-based-measures-2023', 'premises', 'unverified', 'N183')],
  topic: 'floor-limit',
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/rooms',
  when: and(homeBased, aRoom('/usedByChildren')),
  require: eq(aRoom('/belowGround'), 'no'),
  remedy: { 'zh-CN': '将照护用房移至地上', en: 'Move the room above ground' },
});
