import { and, defineRule, eq, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { airChangesToiletLimit } from '../../figures/heating.js';
import { aRoom, underNurseryCode } from '../../record.js';

export const airChangesToilet = defineRule({
  id: 'facilities/air-changes-toilet',
  title: {
    pass: { 'zh-CN': '厕所换气次数符合设计规范', en: 'The air changes of a toilet meets the design code' },
    fail: {
      'zh-CN': '厕所换气次数为 {actual} 次/小时，设计规范为至少 {limit} 次/小时',
      en: 'The air changes of a toilet is {actual} an hour; the design code has at least {limit} an hour',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '6.2', 'unverified', 'B130')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, eq(aRoom('/kind'), 'child-toilet')),
  require: ge(aRoom('/technics/airChanges'), figure(airChangesToiletLimit)),
  params: { actual: aRoom('/technics/airChanges'), limit: figure(airChangesToiletLimit) },
  remedy: { 'zh-CN': '加大排风量', en: 'Extract more air' },
});
