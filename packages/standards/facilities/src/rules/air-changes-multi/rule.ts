import { and, defineRule, eq, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { airChangesMultiLimit } from '../../figures/heating.js';
import { aRoom, underNurseryCode } from '../../record.js';

export const airChangesMulti = defineRule({
  id: 'facilities/air-changes-multi',
  title: {
    pass: {
      'zh-CN': '多功能厅换气次数符合设计规范',
      en: 'The air changes of the multi-function room meets the design code',
    },
    fail: {
      'zh-CN': '多功能厅换气次数为 {actual} 次/小时，设计规范为至少 {limit} 次/小时',
      en: 'The air changes of the multi-function room is {actual} an hour; the design code has at least {limit} an hour',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '6.2', 'unverified', 'B130')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, eq(aRoom('/kind'), 'multi-function')),
  require: ge(aRoom('/technics/airChanges'), figure(airChangesMultiLimit)),
  params: { actual: aRoom('/technics/airChanges'), limit: figure(airChangesMultiLimit) },
  remedy: { 'zh-CN': '加大通风量', en: 'Ventilate more' },
});
