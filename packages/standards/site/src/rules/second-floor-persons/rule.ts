import { and, defineRule, eq, figure, gt, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { secondFloorPersonsLimit } from '../../figures/floors.js';
import { aStorey, asNursery } from '../../record.js';

export const secondFloorPersons = defineRule({
  id: 'site/second-floor-persons',
  title: {
    pass: { 'zh-CN': '二层人数不超过设计规范的上限', en: 'Persons on floor 2 are within the design code' },
    fail: {
      'zh-CN': '二层 {persons} 人，超过 {limit} 人',
      en: 'There are {persons} persons on floor 2; {limit} is the most',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '4.1.3B', 'secondary', 'B071')],
  topic: 'floor-limit',
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/building/storeyUses',
  when: and(asNursery, eq(aStorey('/storey'), 2), gt(aStorey('/children'), 0)),
  require: le(aStorey('/persons'), figure(secondFloorPersonsLimit)),
  params: { persons: aStorey('/persons'), limit: figure(secondFloorPersonsLimit) },
  remedy: { 'zh-CN': '减少二层人数', en: 'Have fewer persons on floor 2' },
});
