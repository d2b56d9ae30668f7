import { and, defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { nurseryWorks } from '../../design-record.js';
import { f } from '../../record.js';

// A nursery is a crowded place (Fire Law art. 73), to which such a room may not be attached.
export const cylinderRoomStandalone = defineRule({
  id: 'fire-safety/cylinder-room-standalone',
  title: {
    pass: { 'zh-CN': '液化石油气瓶组间独立设置', en: 'The room for gas cylinders stands alone' },
    fail: { 'zh-CN': '液化石油气瓶组间没有独立设置', en: 'The room for gas cylinders does not stand alone' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '4.3.11', 'primary', 'B144')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: and(
    nurseryWorks,
    f('/fireSafety/gas/bottled'),
    f.some(f.list('/rooms'), (room) => eq(room('/kind'), 'gas-cylinder')),
  ),
  require: f('/fireSafety/gas/cylinderRoomStandalone'),
  remedy: {
    'zh-CN': '独立设置瓶组间或改用其他能源',
    en: 'Build a cylinder room apart, or use another energy',
  },
});
