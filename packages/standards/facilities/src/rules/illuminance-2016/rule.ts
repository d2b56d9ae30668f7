import { and, defineRule, figure, ge, isIn, lookup } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import {
  illuminanceActivity2016Limit,
  illuminanceArt2016Limit,
  illuminanceKitchen2016Limit,
  illuminanceLibrary2016Limit,
  illuminanceMultiFunction2016Limit,
  illuminanceOffice2016Limit,
  illuminanceSleep2016Limit,
} from '../../figures/light.js';
import { aRoom, underNurseryCode } from '../../record.js';

export const illuminance2016 = defineRule({
  id: 'facilities/illuminance-2016',
  title: {
    pass: { 'zh-CN': '照度符合2016年版设计规范', en: 'The illuminance meets the design code of 2016' },
    fail: {
      'zh-CN': '照度为 {actual} 勒克斯，2016年版设计规范为至少 {limit} 勒克斯',
      en: 'The illuminance is {actual} lx; the design code of 2016 has at least {limit} lx',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('jgj-39-2016', '6.3.4', 'secondary', 'AB023')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(
    underNurseryCode,
    isIn(aRoom('/kind'), [
      'activity',
      'library',
      'multi-function',
      'office',
      'meeting',
      'art',
      'sleep',
      'kitchen',
    ]),
  ),
  require: ge(
    aRoom('/light/illuminance'),
    lookup(aRoom('/kind'), {
      activity: figure(illuminanceActivity2016Limit),
      library: figure(illuminanceLibrary2016Limit),
      'multi-function': figure(illuminanceMultiFunction2016Limit),
      office: figure(illuminanceOffice2016Limit),
      meeting: figure(illuminanceOffice2016Limit),
      art: figure(illuminanceArt2016Limit),
      sleep: figure(illuminanceSleep2016Limit),
      kitchen: figure(illuminanceKitchen2016Limit),
    }),
  ),
  params: {
    actual: aRoom('/light/illuminance'),
    limit: lookup(aRoom('/kind'), {
      activity: figure(illuminanceActivity2016Limit),
      library: figure(illuminanceLibrary2016Limit),
      'multi-function': figure(illuminanceMultiFunction2016Limit),
      office: figure(illuminanceOffice2016Limit),
      meeting: figure(illuminanceOffice2016Limit),
      art: figure(illuminanceArt2016Limit),
      sleep: figure(illuminanceSleep2016Limit),
      kitchen: figure(illuminanceKitchen2016Limit),
    }),
  },
  remedy: { 'zh-CN': '增加照明', en: 'Add light' },
});
