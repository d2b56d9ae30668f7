import { and, defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, underNurseryCode } from '../../record.js';

export const uvSwitchProtected = defineRule({
  id: 'facilities/uv-switch-protected',
  title: {
    pass: {
      'zh-CN': '紫外线灯开关有防误开措施',
      en: 'The switch of the UV lamp is protected against misuse',
    },
    fail: {
      'zh-CN': '紫外线灯开关没有防误开措施',
      en: 'The switch of the UV lamp is not protected against misuse',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '6.3.3', 'primary', 'B133')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, eq(aRoom('/light/uvLamp'), true)),
  require: eq(aRoom('/light/uvSwitchProtected'), true),
  remedy: { 'zh-CN': '改造紫外线灯开关', en: 'Change the switch of the UV lamp' },
});
