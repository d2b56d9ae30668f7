import { and, defineRule, eq, figure, ge, gt, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import {
  zoneAreaOlderToddlerActivity,
  zoneAreaOlderToddlerSleep,
  zoneAreaOlderToddlerStorage,
  zoneAreaOlderToddlerToilet,
  zoneAreaOlderToddlerWashroom,
} from '../../figures/living-units.js';
import { aUnit, underNurseryCode } from '../../record.js';

export const zoneAreaOlderToddler = defineRule({
  id: 'site/zone-area-older-toddler',
  title: {
    pass: {
      'zh-CN': '托大班单元各区面积达到设计规范',
      en: 'The zones of the unit of older toddler classes are as large as the design code has it',
    },
    fail: {
      'zh-CN': '托大班单元有功能区面积小于设计规范的数值',
      en: 'A zone of the unit of older toddler classes is smaller than the design code has it',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [
    cite('jgj-39-2019', 'table 4.3.3', 'secondary', 'B101'),
    cite('jgj-39-2019', '4.2.2', 'primary', 'B089'),
  ],
  topic: 'area-per-child',
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/livingUnits',
  when: and(underNurseryCode, eq(aUnit('/classKind'), 'older-toddler')),
  require: and(
    ge(aUnit('/toiletArea'), figure(zoneAreaOlderToddlerToilet)),
    ge(aUnit('/washroomArea'), figure(zoneAreaOlderToddlerWashroom)),
    ge(aUnit('/storageArea'), figure(zoneAreaOlderToddlerStorage)),
    or(
      gt(aUnit('/combinedArea'), 0),
      and(
        ge(aUnit('/sleepArea'), figure(zoneAreaOlderToddlerSleep)),
        ge(aUnit('/activityArea'), figure(zoneAreaOlderToddlerActivity)),
      ),
    ),
  ),
  remedy: { 'zh-CN': '扩大该功能区', en: 'Enlarge the zone' },
});
