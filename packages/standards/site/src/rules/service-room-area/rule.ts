import { and, defineRule, figure, ge, when } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import {
  kindergartenLarge,
  kindergartenMedium,
  nurseryLarge,
  nurseryMedium,
} from '../../figures/size-class.js';
import { aRoom, inKindergarten, underNurseryCode } from '../../record.js';
import { isServiceRoom, serviceRoomLimit } from '../../service-room-limit.js';
import { classCount } from '../../size-class.js';

const limit = serviceRoomLimit(
  classCount,
  when(inKindergarten, figure(kindergartenMedium), figure(nurseryMedium)),
  when(inKindergarten, figure(kindergartenLarge), figure(nurseryLarge)),
);

export const serviceRoomArea = defineRule({
  id: 'site/service-room-area',
  title: {
    pass: {
      'zh-CN': '服务用房面积达到设计规范的表列数值',
      en: 'The service room is as large as the table of the design code has it',
    },
    fail: {
      'zh-CN': '服务用房 {area} 平方米，小于表列的 {limit} 平方米',
      en: 'The service room has {area} m²; the table has {limit} m²',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('jgj-39-2019', 'table 4.4.1', 'unverified', 'B111'),
    cite('jgj-39-2019', 'table 1.0.3-1', 'secondary', 'B045'),
  ],
  topic: 'health-room',
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, isServiceRoom),
  require: ge(aRoom('/area'), limit),
  params: { area: aRoom('/area'), limit },
  remedy: { 'zh-CN': '扩大该用房，或改用较大的房间', en: 'Enlarge the room, or use a larger one' },
});
