import { and, defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { kindergartenLarge, kindergartenMedium } from '../../figures/size-class.js';
import { aRoom, ofKindergarten } from '../../record.js';
import { isServiceRoom, serviceRoomLimit } from '../../service-room-limit.js';
import { kindergartenClassCount } from '../../size-class.js';

const limit = serviceRoomLimit(kindergartenClassCount, figure(kindergartenMedium), figure(kindergartenLarge));

export const serviceRoomArea2016 = defineRule({
  id: 'site/service-room-area-2016',
  title: {
    pass: {
      'zh-CN': '服务用房面积达到设计规范的表列数值（2016年版）',
      en: 'The service room is as large as the table of the design code has it (2016 edition)',
    },
    fail: {
      'zh-CN': '服务用房 {area} 平方米，小于表列的 {limit} 平方米（2016年版）',
      en: 'The service room has {area} m²; the table has {limit} m² (2016 edition)',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('jgj-39-2016', 'table 4.4.1', 'secondary', 'B111'),
    cite('jgj-39-2016', 'table 1.0.3-1', 'secondary', 'AB001'),
  ],
  topic: 'health-room',
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(ofKindergarten, isServiceRoom),
  require: ge(aRoom('/area'), limit),
  params: { area: aRoom('/area'), limit },
  remedy: { 'zh-CN': '扩大该用房，或改用较大的房间', en: 'Enlarge the room, or use a larger one' },
});
