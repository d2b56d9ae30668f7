import { and, defineRule, eq, figure, gt } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { fireEquipmentBreach } from '../../design-bases.js';
import { aRoom, civilWorks } from '../../design-record.js';
import { smokeControlRoom } from '../../figures/design-systems.js';

export const roomSmokeControl = defineRule({
  id: 'fire-safety/room-smoke-control',
  title: {
    pass: { 'zh-CN': '较大的房间设有排烟设施', en: 'The large room has smoke control' },
    fail: {
      'zh-CN': '面积 {area} m² 的房间没有排烟设施',
      en: 'The room of {area} m² has no smoke control',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '8.2.2', 'primary', 'B167')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(
    civilWorks,
    aRoom('/usedByChildren'),
    eq(aRoom('/belowGround'), 'no'),
    gt(aRoom('/area'), figure(smokeControlRoom)),
  ),
  require: aRoom('/smokeControl'),
  params: { area: aRoom('/area') },
  remedy: { 'zh-CN': '设置排烟设施', en: 'Provide smoke control' },
  consequences: fireEquipmentBreach,
});
