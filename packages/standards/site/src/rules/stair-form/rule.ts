import { and, defineRule, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aStair, underNurseryCode } from '../../record.js';

export const stairForm = defineRule({
  id: 'site/stair-form',
  title: {
    pass: {
      'zh-CN': '楼梯采光通风、防滑、踢面封闭、有警示，不是扇形或螺旋',
      en: 'The stair has daylight and air, anti-slip steps, closed risers and a warning strip, and no winders or spiral',
    },
    fail: {
      'zh-CN': '楼梯的形式或防护有一项未达到要求',
      en: 'The form of the stair or its safety lacks something that is asked for',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '4.1.11', 'unverified', 'B078')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/stairs',
  when: underNurseryCode,
  require: and(
    aStair('/daylight'),
    isIn(aStair('/type'), ['straight', 'other']),
    aStair('/antiSlip'),
    aStair('/closedRisers'),
    aStair('/warningStrip'),
    aStair('/dischargesOutside'),
  ),
  remedy: { 'zh-CN': '改造楼梯', en: 'Refit the stair' },
});
