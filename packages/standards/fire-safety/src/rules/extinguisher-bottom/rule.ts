import { defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aPlace, civilWorks } from '../../design-record.js';
import { extinguisherBottomLimit } from '../../figures/design-extinguishers.js';

export const extinguisherBottom = defineRule({
  id: 'fire-safety/extinguisher-bottom',
  title: {
    pass: {
      'zh-CN': '灭火器底部离地高度符合规范',
      en: 'The bottom of the extinguisher is at the right height',
    },
    fail: {
      'zh-CN': '灭火器底部离地 {value} m，限值为 {limit} m',
      en: 'The bottom of the extinguisher is {value} m above the floor; the limit is {limit} m',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-50140-2005', '5.1', 'unverified', 'B214')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/fireSafety/extinguishers',
  when: civilWorks,
  require: ge(aPlace('/bottomHeight'), figure(extinguisherBottomLimit)),
  params: { value: aPlace('/bottomHeight'), limit: figure(extinguisherBottomLimit) },
  remedy: { 'zh-CN': '调整安装高度', en: 'Hang it at another height' },
});
