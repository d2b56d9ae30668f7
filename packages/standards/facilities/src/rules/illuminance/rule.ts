import { and, defineRule, figure, ge, isIn, lookup } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import {
  illuminanceActivityLimit,
  illuminanceArtLimit,
  illuminanceLibraryLimit,
  illuminanceMultiFunctionLimit,
  illuminanceOfficeLimit,
  illuminanceSleepLimit,
} from '../../figures/light.js';
import { aRoom, underNurseryCode } from '../../record.js';

export const illuminance = defineRule({
  id: 'facilities/illuminance',
  title: {
    pass: { 'zh-CN': '照度符合设计规范', en: 'The illuminance meets the design code' },
    fail: {
      'zh-CN': '照度为 {actual} 勒克斯，设计规范为至少 {limit} 勒克斯',
      en: 'The illuminance is {actual} lx; the design code has at least {limit} lx',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('jgj-39-2019', '6.3.4', 'unverified', 'B134')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(
    underNurseryCode,
    isIn(aRoom('/kind'), ['activity', 'library', 'multi-function', 'office', 'meeting', 'art', 'sleep']),
  ),
  require: ge(
    aRoom('/light/illuminance'),
    lookup(aRoom('/kind'), {
      activity: figure(illuminanceActivityLimit),
      library: figure(illuminanceLibraryLimit),
      'multi-function': figure(illuminanceMultiFunctionLimit),
      office: figure(illuminanceOfficeLimit),
      meeting: figure(illuminanceOfficeLimit),
      art: figure(illuminanceArtLimit),
      sleep: figure(illuminanceSleepLimit),
    }),
  ),
  params: {
    actual: aRoom('/light/illuminance'),
    limit: lookup(aRoom('/kind'), {
      activity: figure(illuminanceActivityLimit),
      library: figure(illuminanceLibraryLimit),
      'multi-function': figure(illuminanceMultiFunctionLimit),
      office: figure(illuminanceOfficeLimit),
      meeting: figure(illuminanceOfficeLimit),
      art: figure(illuminanceArtLimit),
      sleep: figure(illuminanceSleepLimit),
    }),
  },
  remedy: { 'zh-CN': '增加照明', en: 'Add light' },
});
