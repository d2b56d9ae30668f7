import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, underNurseryCode } from '../../record.js';

export const recessedHydrants = defineRule({
  id: 'facilities/recessed-hydrants',
  title: {
    pass: { 'zh-CN': '消火栓箱暗装', en: 'Hydrant boxes are recessed' },
    fail: { 'zh-CN': '消火栓箱未暗装', en: 'Hydrant boxes are not recessed' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '6.1', 'unverified', 'B128')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: underNurseryCode,
  require: eq(f('/building/hydrantsRecessed'), true),
  remedy: { 'zh-CN': '将消火栓箱改为暗装', en: 'Recess the hydrant boxes' },
});
