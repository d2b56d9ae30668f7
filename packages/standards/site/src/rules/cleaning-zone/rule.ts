import { and, defineRule, ge, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { asNursery, aUnit } from '../../record.js';

export const cleaningZone = defineRule({
  id: 'site/cleaning-zone',
  title: {
    pass: {
      'zh-CN': '清洁区有淋浴、尿布台、洗涤池、洗手池和污水池',
      en: 'The cleaning zone has a shower, a changing table, a washing pool, a basin and a slop sink',
    },
    fail: { 'zh-CN': '清洁区设备不齐', en: 'The cleaning zone lacks equipment' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '4.2.5A-3', 'primary', 'B099')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/livingUnits',
  when: and(asNursery, isIn(aUnit('/classKind'), ['infant', 'younger-toddler'])),
  require: and(
    aUnit('/shower'),
    aUnit('/changingTable'),
    aUnit('/washingPool'),
    ge(aUnit('/basins'), 1),
    ge(aUnit('/slopSinks'), 1),
  ),
  remedy: { 'zh-CN': '配齐清洁区设备', en: 'Complete the equipment of the cleaning zone' },
});
