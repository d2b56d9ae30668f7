import { and, defineRule, eq, figure, ge, isIn, or, when } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { activityAreaInfant, activityAreaToddler } from '../../figures/living-units.js';
import { aUnit, notHomeBased } from '../../record.js';

const ofInfants = eq(aUnit('/classKind'), 'infant');
const limit = when(ofInfants, figure(activityAreaInfant), figure(activityAreaToddler));
const zone = ge(aUnit('/activityArea'), figure(activityAreaInfant));
const room = or(
  ge(aUnit('/activityArea'), figure(activityAreaToddler)),
  ge(aUnit('/combinedArea'), figure(activityAreaToddler)),
);

export const activityArea = defineRule({
  id: 'site/activity-area',
  title: {
    pass: {
      'zh-CN': '活动区（室）使用面积达到质量评估标准',
      en: 'The activity zone or room has the use area of the quality assessment',
    },
    fail: {
      'zh-CN': '活动区（室）使用面积小于质量评估标准的 {limit} 平方米',
      en: 'The activity zone or room has less than the {limit} m² of the quality assessment',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('ws-t-821-2023', '4.2', 'secondary', 'AN011'),
    cite('ws-t-821-2023', '4.2', 'secondary', 'N264'),
  ],
  topic: 'area-per-child',
  phases: ['assessment'],
  subjects: '/livingUnits',
  when: and(notHomeBased, isIn(aUnit('/classKind'), ['infant', 'younger-toddler', 'older-toddler'])),
  require: when(ofInfants, zone, room),
  params: { limit },
  remedy: { 'zh-CN': '扩大活动区（室）', en: 'Enlarge the activity zone or room' },
});
