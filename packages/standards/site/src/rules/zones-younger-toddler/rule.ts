import { and, defineRule, eq, gt, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { asNursery, aUnit } from '../../record.js';

export const zonesYoungerToddler = defineRule({
  id: 'site/zones-younger-toddler',
  title: {
    pass: {
      'zh-CN': '托小班单元有睡眠、活动、配餐、清洁、卫生间和储藏区',
      en: 'The younger toddler unit has zones for sleep, activity, pantry, cleaning, toilet and storage',
    },
    fail: { 'zh-CN': '托小班单元缺少功能区', en: 'The younger toddler unit lacks a zone' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '4.2.3A', 'primary', 'B091'), cite('jgj-39-2019', '4.2.3A', 'primary', 'N238')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/livingUnits',
  when: and(asNursery, eq(aUnit('/classKind'), 'younger-toddler')),
  require: and(
    gt(aUnit('/pantryArea'), 0),
    gt(aUnit('/cleaningArea'), 0),
    gt(aUnit('/toiletArea'), 0),
    gt(aUnit('/storageArea'), 0),
    or(gt(aUnit('/combinedArea'), 0), and(gt(aUnit('/sleepArea'), 0), gt(aUnit('/activityArea'), 0))),
  ),
  remedy: { 'zh-CN': '增设缺少的功能区', en: 'Add the zone that is missing' },
});
