import { and, defineRule, eq, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import {
  zoneAreaInfantActivity,
  zoneAreaInfantCleaning,
  zoneAreaInfantPantry,
  zoneAreaInfantSleep,
  zoneAreaInfantStorage,
} from '../../figures/living-units.js';
import { asNursery, aUnit } from '../../record.js';

export const zoneAreaInfant = defineRule({
  id: 'site/zone-area-infant',
  title: {
    pass: {
      'zh-CN': '乳儿班单元各区面积达到设计规范',
      en: 'The zones of the unit of infant classes are as large as the design code has it',
    },
    fail: {
      'zh-CN': '乳儿班单元有功能区面积小于设计规范的数值',
      en: 'A zone of the unit of infant classes is smaller than the design code has it',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('jgj-39-2019', 'table 4.2.3', 'unverified', 'B090'),
    cite('jgj-39-2019', '4.2.3', 'unverified', 'N237'),
  ],
  topic: 'area-per-child',
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/livingUnits',
  when: and(asNursery, eq(aUnit('/classKind'), 'infant')),
  require: and(
    ge(aUnit('/sleepArea'), figure(zoneAreaInfantSleep)),
    ge(aUnit('/activityArea'), figure(zoneAreaInfantActivity)),
    ge(aUnit('/pantryArea'), figure(zoneAreaInfantPantry)),
    ge(aUnit('/cleaningArea'), figure(zoneAreaInfantCleaning)),
    ge(aUnit('/storageArea'), figure(zoneAreaInfantStorage)),
  ),
  remedy: { 'zh-CN': '扩大该功能区', en: 'Enlarge the zone' },
});
