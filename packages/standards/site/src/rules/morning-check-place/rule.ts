import { and, defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, underNurseryCode } from '../../record.js';

export const morningCheckPlace = defineRule({
  id: 'site/morning-check-place',
  title: {
    pass: {
      'zh-CN': '晨检处在主出入口，靠近保健观察室',
      en: 'The morning check is at the main entrance, near the observation room',
    },
    fail: {
      'zh-CN': '晨检处不在主出入口，或不靠近保健观察室',
      en: 'The morning check is not at the main entrance or not near the observation room',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '4.4.3', 'secondary', 'B113')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, eq(aRoom('/kind'), 'morning-check')),
  require: and(aRoom('/atMainEntrance'), aRoom('/nearObservationRoom')),
  remedy: { 'zh-CN': '调整晨检处位置', en: 'Move the morning check' },
});
