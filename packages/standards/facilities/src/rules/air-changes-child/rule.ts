import { and, defineRule, figure, ge, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { airChangesChildLimit } from '../../figures/heating.js';
import { aRoom, underNurseryCode } from '../../record.js';

export const airChangesChild = defineRule({
  id: 'facilities/air-changes-child',
  title: {
    pass: {
      'zh-CN': '婴幼儿用房换气次数符合设计规范',
      en: 'The air changes of a child room meets the design code',
    },
    fail: {
      'zh-CN': '婴幼儿用房换气次数为 {actual} 次/小时，设计规范为至少 {limit} 次/小时',
      en: 'The air changes of a child room is {actual} an hour; the design code has at least {limit} an hour',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '6.2', 'unverified', 'B130')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(
    underNurseryCode,
    isIn(aRoom('/kind'), ['activity', 'sleep', 'activity-and-sleep', 'living-unit']),
  ),
  require: ge(aRoom('/technics/airChanges'), figure(airChangesChildLimit)),
  params: { actual: aRoom('/technics/airChanges'), limit: figure(airChangesChildLimit) },
  remedy: { 'zh-CN': '加大通风量', en: 'Ventilate more' },
});
