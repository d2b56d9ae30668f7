import { and, defineRule, eq, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aStair, f, underNurseryCode } from '../../record.js';

export const noOutdoorStair = defineRule({
  id: 'site/no-outdoor-stair',
  title: {
    pass: { 'zh-CN': '严寒地区不使用室外楼梯', en: 'In severe-cold zones no stair is outdoors' },
    fail: { 'zh-CN': '严寒地区使用室外楼梯', en: 'In a severe-cold zone a stair is outdoors' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '4.1.11', 'unverified', 'B078')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/stairs',
  when: and(underNurseryCode, eq(f('/site/surroundings/climateZone'), 'severe-cold')),
  require: isIn(aStair('/enclosure'), ['open', 'enclosed', 'smoke-proof']),
  remedy: { 'zh-CN': '改用室内楼梯', en: 'Use an indoor stair' },
});
