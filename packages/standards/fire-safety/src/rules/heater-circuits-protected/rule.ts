import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, notHomeBased } from '../../management-record.js';

export const heaterCircuitsProtected = defineRule({
  id: 'fire-safety/heater-circuits-protected',
  title: {
    pass: { 'zh-CN': '取暖设备线路有匹配的保护装置', en: 'Heater circuits have matched protection' },
    fail: { 'zh-CN': '取暖设备线路没有匹配的保护装置', en: 'Heater circuits lack matched protection' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('ws-t-870-2025', '9.6', 'primary', 'B248')],
  phases: ['operation', 'assessment'],
  when: notHomeBased,
  require: f('/fireSafety/electricity/heaterCircuitsProtected'),
  remedy: {
    'zh-CN': '加装短路、过载和漏电保护',
    en: 'Fit protection against short circuit, overload and leakage',
  },
});
