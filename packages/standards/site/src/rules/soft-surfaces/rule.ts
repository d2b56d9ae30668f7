import { and, defineRule, figure, ge, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { softSurfacesLimit } from '../../figures/living-units.js';
import { asNursery, aUnit } from '../../record.js';

export const softSurfaces = defineRule({
  id: 'site/soft-surfaces',
  title: {
    pass: {
      'zh-CN': '活动区地面暖而软，墙面软质达到规定高度',
      en: 'The floor is warm and soft, and the wall soft up to the height of the design code',
    },
    fail: {
      'zh-CN': '地面不是暖性软质，或墙面软质高度未达到 {limit} 米',
      en: 'The floor is not warm and soft, or the wall is not soft up to {limit} m',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '4.2.3D', 'primary', 'B095'), cite('jgj-39-2019', '4.2.3D', 'primary', 'N240')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/livingUnits',
  when: and(asNursery, isIn(aUnit('/classKind'), ['infant', 'younger-toddler'])),
  require: and(aUnit('/softFloor'), ge(aUnit('/softWallHeight'), figure(softSurfacesLimit))),
  params: { limit: figure(softSurfacesLimit) },
  remedy: { 'zh-CN': '铺设软质地面，加装墙面软包', en: 'Lay a soft floor and pad the walls' },
});
