import { defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { civilWorks } from '../../design-record.js';
import { extinguisherLeastInAll } from '../../figures/design-extinguishers.js';
import { f } from '../../record.js';

const total = f.sum(f.list('/fireSafety/extinguishers'), (place) => place('/count'));

export const extinguishersInAll = defineRule({
  id: 'fire-safety/extinguishers-in-all',
  title: {
    pass: { 'zh-CN': '灭火器总数达到下限', en: 'There are enough extinguishers in all' },
    fail: {
      'zh-CN': '灭火器共 {value} 具，下限为 {least} 具',
      en: 'There are {value} extinguishers in all; the least is {least}',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-50140-2005', '6', 'unverified', 'B213')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: civilWorks,
  require: ge(total, figure(extinguisherLeastInAll)),
  params: { value: total, least: figure(extinguisherLeastInAll) },
  remedy: { 'zh-CN': '增配灭火器', en: 'Add extinguishers' },
});
