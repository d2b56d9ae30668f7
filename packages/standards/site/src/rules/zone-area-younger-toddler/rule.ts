import { and, defineRule, eq, figure, ge, gt, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import {
  zoneAreaYoungerToddlerActivity,
  zoneAreaYoungerToddlerCleaning,
  zoneAreaYoungerToddlerPantry,
  zoneAreaYoungerToddlerSleep,
  zoneAreaYoungerToddlerStorage,
  zoneAreaYoungerToddlerToilet,
} from '../../figures/living-units.js';
import { asNursery, aUnit } from '../../record.js';

export const zoneAreaYoungerToddler = defineRule({
  id: 'site/zone-area-younger-toddler',
  title: {
    pass: {
      'zh-CN': '托小班单元各区面积达到设计规范',
      en: 'The zones of the unit of younger toddler classes are as large as the design code has it',
    },
    fail: {
      'zh-CN': '托小班单元有功能区面积小于设计规范的数值',
      en: 'A zone of the unit of younger toddler classes is smaller than the design code has it',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('jgj-39-2019', 'table 4.2.3A', 'unverified', 'B091'),
    cite('jgj-39-2019', '4.2.3A', 'unverified', 'N238'),
  ],
  topic: 'area-per-child',
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/livingUnits',
  when: and(asNursery, eq(aUnit('/classKind'), 'younger-toddler')),
  require: and(
    ge(aUnit('/pantryArea'), figure(zoneAreaYoungerToddlerPantry)),
    ge(aUnit('/cleaningArea'), figure(zoneAreaYoungerToddlerCleaning)),
    ge(aUnit('/toiletArea'), figure(zoneAreaYoungerToddlerToilet)),
    ge(aUnit('/storageArea'), figure(zoneAreaYoungerToddlerStorage)),
    or(
      gt(aUnit('/combinedArea'), 0),
      and(
        ge(aUnit('/sleepArea'), figure(zoneAreaYoungerToddlerSleep)),
        ge(aUnit('/activityArea'), figure(zoneAreaYoungerToddlerActivity)),
      ),
    ),
  ),
  remedy: { 'zh-CN': '扩大该功能区', en: 'Enlarge the zone' },
});
