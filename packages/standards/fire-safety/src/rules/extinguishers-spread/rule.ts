import { defineRule, figure, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aPlace, civilWorks } from '../../design-record.js';
import { extinguisherMostAtAPlace } from '../../figures/design-extinguishers.js';

export const extinguishersSpread = defineRule({
  id: 'fire-safety/extinguishers-spread',
  title: {
    pass: {
      'zh-CN': '设置点灭火器不超过上限',
      en: 'The place has no more extinguishers than the code allows',
    },
    fail: {
      'zh-CN': '设置点有灭火器 {value} 具，上限为 {limit} 具',
      en: 'The place has {value} extinguishers; the most is {limit}',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-50140-2005', '6', 'unverified', 'B213')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/fireSafety/extinguishers',
  when: civilWorks,
  require: le(aPlace('/count'), figure(extinguisherMostAtAPlace)),
  params: { value: aPlace('/count'), limit: figure(extinguisherMostAtAPlace) },
  remedy: { 'zh-CN': '分散设置灭火器', en: 'Spread the extinguishers' },
});
