import { and, defineRule, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { asNursery, aUnit } from '../../record.js';

export const zonesVisible = defineRule({
  id: 'site/zones-visible',
  title: {
    pass: { 'zh-CN': '单元各功能区之间视线通透', en: 'The zones of the unit can be seen from one another' },
    fail: {
      'zh-CN': '单元各功能区之间视线不通透',
      en: 'The zones of the unit can not be seen from one another',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '4.2.3C', 'primary', 'B094')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/livingUnits',
  when: and(asNursery, isIn(aUnit('/classKind'), ['infant', 'younger-toddler'])),
  require: aUnit('/zonesVisible'),
  remedy: { 'zh-CN': '拆除或改用通透的隔断', en: 'Remove partitions, or make them transparent' },
});
