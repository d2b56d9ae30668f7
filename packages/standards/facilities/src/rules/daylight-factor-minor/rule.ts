import { and, defineRule, figure, ge, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { daylightFactorMinorLimit } from '../../figures/room-environment.js';
import { aRoom, underNurseryCode } from '../../record.js';

export const daylightFactorMinor = defineRule({
  id: 'facilities/daylight-factor-minor',
  title: {
    pass: {
      'zh-CN': '卫生间采光系数符合设计规范',
      en: 'The daylight factor of the toilet or washroom meets the design code',
    },
    fail: {
      'zh-CN': '卫生间采光系数为 {actual}%，设计规范为至少 {limit}%',
      en: 'The daylight factor of the toilet or washroom is {actual}%; the design code has at least {limit}%',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '5.1.1', 'unverified', 'B122')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, isIn(aRoom('/kind'), ['child-toilet', 'washroom'])),
  require: ge(aRoom('/light/daylightFactor'), figure(daylightFactorMinorLimit)),
  params: { actual: aRoom('/light/daylightFactor'), limit: figure(daylightFactorMinorLimit) },
  remedy: { 'zh-CN': '改善采光', en: 'Improve the daylight' },
});
