import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { fireEquipmentBreach } from '../../design-bases.js';
import { notHomeBased } from '../../design-record.js';
import { f } from '../../record.js';

export const noMirrorsOnEscapeRoute = defineRule({
  id: 'fire-safety/no-mirrors-on-escape-route',
  title: {
    pass: { 'zh-CN': '疏散走道没有镜面装修', en: 'No mirrors stand on the escape routes' },
    fail: { 'zh-CN': '疏散走道有镜面装修', en: 'Mirrors stand on an escape route' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '6.5.1-6.5.3', 'primary', 'B149')],
  phases: ['filing', 'operation', 'assessment'],
  when: notHomeBased,
  require: eq(f('/fireSafety/mirrorsOnEscapeRoute'), false),
  remedy: { 'zh-CN': '拆除镜面', en: 'Take the mirrors away' },
  consequences: fireEquipmentBreach,
});
