import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, notHomeBased } from '../../record.js';

export const cupsAndTowelsDaily = defineRule({
  id: 'health-care/cups-and-towels-daily',
  title: {
    pass: { 'zh-CN': '水杯、毛巾每日消毒', en: 'Cups and towels are disinfected on every day' },
    fail: {
      'zh-CN': '有日期没有消毒水杯、毛巾',
      en: 'There are days on which cups and towels were not disinfected',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('health-care-norms-2012', 'hygiene', 'unverified', 'B304')],
  phases: inUse,
  when: notHomeBased,
  require: f.every(f.list('/days/entries'), (day) => day('/cupsAndTowelsDisinfected')),
  remedy: { 'zh-CN': '每日消毒水杯和毛巾', en: 'Disinfect them every day' },
});
