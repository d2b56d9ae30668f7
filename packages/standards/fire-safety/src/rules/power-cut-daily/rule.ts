import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, notHomeBased } from '../../management-record.js';

export const powerCutDaily = defineRule({
  id: 'fire-safety/power-cut-daily',
  title: {
    pass: {
      'zh-CN': '每日结束后切断非必要电源',
      en: 'Power that is not needed is cut at the end of the day',
    },
    fail: {
      'zh-CN': '每日结束后未切断非必要电源',
      en: 'Power that is not needed is not cut at the end of the day',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('ws-t-870-2025', '9.8', 'primary', 'B250')],
  phases: ['operation', 'assessment'],
  when: notHomeBased,
  require: f('/fireSafety/electricity/powerCutDaily'),
  remedy: { 'zh-CN': '每日结束后切断非必要电源', en: 'Cut power that is not needed at the end of each day' },
});
