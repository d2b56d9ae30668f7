import { defineRule, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { fireEquipmentBreach } from '../../design-bases.js';
import { notHomeBased } from '../../design-record.js';
import { f } from '../../record.js';

export const extinguishersProvided = defineRule({
  id: 'fire-safety/extinguishers-provided',
  title: {
    pass: { 'zh-CN': '配置了灭火器', en: 'There are extinguishers' },
    fail: { 'zh-CN': '没有配置灭火器', en: 'There are no extinguishers' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '8.1.1', 'primary', 'B162')],
  phases: ['filing', 'operation', 'assessment'],
  when: notHomeBased,
  require: f.some(f.list('/fireSafety/extinguishers'), (place) => ge(place('/count'), 1)),
  remedy: { 'zh-CN': '配置灭火器', en: 'Provide extinguishers' },
  consequences: fireEquipmentBreach,
});
