import { defineRule, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, notHomeBased } from '../../management-record.js';

export const noWiringOnCombustibles = defineRule({
  id: 'fire-safety/no-wiring-on-combustibles',
  title: {
    pass: {
      'zh-CN': '可燃游乐设施和装饰物上没有电线、插座和电器',
      en: 'No wiring or equipment is on combustible play equipment or decoration',
    },
    fail: {
      'zh-CN': '可燃游乐设施或装饰物上有电线、插座或电器',
      en: 'Wiring or equipment is on combustible play equipment or decoration',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('ws-t-870-2025', '9.5', 'primary', 'B247')],
  phases: ['operation', 'assessment'],
  when: notHomeBased,
  require: not(f('/fireSafety/electricity/wiringOnCombustibles')),
  remedy: {
    'zh-CN': '移除可燃物上的电线、插座和电器',
    en: 'Take wiring and equipment off combustible things',
  },
});
