import { and, defineRule, eq, figure, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { civilWorks } from '../../design-record.js';
import { attachedCylindersVolumeLimit } from '../../figures/design-separation.js';
import { f } from '../../record.js';

export const attachedCylindersVolume = defineRule({
  id: 'fire-safety/attached-cylinders-volume',
  title: {
    pass: {
      'zh-CN': '贴邻设置的瓶组间气瓶总容积在限值内',
      en: 'The cylinders of an attached cylinder room are within the limit',
    },
    fail: {
      'zh-CN': '贴邻设置的瓶组间气瓶总容积 {volume} m³，超过 {limit} m³',
      en: 'The cylinders of an attached cylinder room hold {volume} m³; the limit is {limit} m³',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '4.3.11', 'primary', 'B144')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: and(civilWorks, eq(f('/fireSafety/gas/cylinderRoomStandalone'), false)),
  require: le(f('/fireSafety/gas/cylinderVolume'), figure(attachedCylindersVolumeLimit)),
  params: { volume: f('/fireSafety/gas/cylinderVolume'), limit: figure(attachedCylindersVolumeLimit) },
  remedy: { 'zh-CN': '减少气瓶或独立设置瓶组间', en: 'Have fewer cylinders, or a room that stands alone' },
});
