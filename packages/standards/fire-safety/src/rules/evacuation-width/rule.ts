import { and, defineRule, ge, mul } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aStorey, civilWorks } from '../../design-record.js';
import { exitWidth, widthPerHundred } from '../../evacuation.js';

export const evacuationWidth = defineRule({
  id: 'fire-safety/evacuation-width',
  title: {
    pass: {
      'zh-CN': '楼层安全出口总净宽满足疏散人数',
      en: 'The exits of the storey are wide enough for the persons on it',
    },
    fail: {
      'zh-CN': '楼层安全出口总净宽 {width} m，{persons} 人每百人需 {each} m',
      en: 'The exits of the storey are {width} m wide in all; each hundred of {persons} persons needs {each} m',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('gb-55037-2022', '7.4.7', 'primary', 'B161'),
    cite('gb-50016-2018', '5.5.21-1', 'primary', 'B193'),
  ],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/building/storeyUses',
  when: and(civilWorks, ge(aStorey('/storey'), 1)),
  require: ge(exitWidth, mul(aStorey('/persons'), widthPerHundred, 0.01)),
  params: { width: exitWidth, persons: aStorey('/persons'), each: widthPerHundred },
  remedy: { 'zh-CN': '加宽或增设出口，或减少人数', en: 'Widen or add exits, or have fewer persons' },
});
