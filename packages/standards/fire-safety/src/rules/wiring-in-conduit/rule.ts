import { and, defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, notHomeBased } from '../../management-record.js';

export const wiringInConduit = defineRule({
  id: 'fire-safety/wiring-in-conduit',
  title: {
    pass: { 'zh-CN': '电线穿管敷设，接头使用端子', en: 'Wiring runs in conduit and is joined by terminals' },
    fail: {
      'zh-CN': '电线未穿管或接头未使用端子',
      en: 'Wiring is not in conduit or not joined by terminals',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('ws-t-870-2025', '9.4', 'primary', 'B246')],
  phases: ['operation', 'assessment'],
  when: notHomeBased,
  require: and(f('/fireSafety/electricity/wiringInConduit'), f('/fireSafety/electricity/jointsByTerminals')),
  remedy: { 'zh-CN': '电线穿管敷设，接头使用端子连接', en: 'Run wiring in conduit and join it by terminals' },
});
