import { and, defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, underNurseryCode } from '../../record.js';

export const uvSwitchSeparate = defineRule({
  id: 'facilities/uv-switch-separate',
  title: {
    pass: { 'zh-CN': '紫外线灯开关与照明开关分开', en: 'The UV lamp has a switch apart from the lighting' },
    fail: { 'zh-CN': '紫外线灯与照明共用开关', en: 'The UV lamp shares a switch with the lighting' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '6.3.3', 'primary', 'B133')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, eq(aRoom('/light/uvLamp'), true)),
  require: eq(aRoom('/light/uvSwitchSeparate'), true),
  remedy: { 'zh-CN': '改造紫外线灯开关', en: 'Change the switch of the UV lamp' },
});
