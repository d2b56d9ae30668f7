import { defineRule, figure, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aPlace, civilWorks } from '../../design-record.js';
import { extinguisherTopLimit } from '../../figures/design-extinguishers.js';

export const extinguisherTop = defineRule({
  id: 'fire-safety/extinguisher-top',
  title: {
    pass: { 'zh-CN': '灭火器顶部离地高度符合规范', en: 'The top of the extinguisher is at the right height' },
    fail: {
      'zh-CN': '灭火器顶部离地 {value} m，限值为 {limit} m',
      en: 'The top of the extinguisher is {value} m above the floor; the limit is {limit} m',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-50140-2005', '5.1', 'unverified', 'B214')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/fireSafety/extinguishers',
  when: civilWorks,
  require: le(aPlace('/topHeight'), figure(extinguisherTopLimit)),
  params: { value: aPlace('/topHeight'), limit: figure(extinguisherTopLimit) },
  remedy: { 'zh-CN': '调整安装高度', en: 'Hang it at another height' },
});
