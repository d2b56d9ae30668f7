import { and, defineRule, eq, gt, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { asNursery, aUnit } from '../../record.js';

export const zonesInfant = defineRule({
  id: 'site/zones-infant',
  title: {
    pass: {
      'zh-CN': '乳儿班单元有睡眠、活动、配餐、清洁和储藏区',
      en: 'The infant unit has zones for sleep, activity, pantry, cleaning and storage',
    },
    fail: { 'zh-CN': '乳儿班单元缺少功能区', en: 'The infant unit lacks a zone' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '4.2.3', 'primary', 'B090'), cite('jgj-39-2019', '4.2.3', 'primary', 'N237')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/livingUnits',
  when: and(asNursery, eq(aUnit('/classKind'), 'infant')),
  require: and(
    gt(aUnit('/pantryArea'), 0),
    gt(aUnit('/cleaningArea'), 0),
    gt(aUnit('/storageArea'), 0),
    or(gt(aUnit('/combinedArea'), 0), and(gt(aUnit('/sleepArea'), 0), gt(aUnit('/activityArea'), 0))),
  ),
  remedy: { 'zh-CN': '增设缺少的功能区', en: 'Add the zone that is missing' },
});
