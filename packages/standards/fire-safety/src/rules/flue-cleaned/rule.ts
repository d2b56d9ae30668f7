import { addMonths, and, asOf, defineRule, figure, ge, le, mul } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { flueMonthsGuide } from '../../figures/management.js';
import { f, notHomeBased } from '../../management-record.js';

export const flueCleaned = defineRule({
  id: 'fire-safety/flue-cleaned',
  title: {
    pass: { 'zh-CN': '一季度内清洗过排烟道', en: 'The flue was cleaned within the quarter' },
    fail: { 'zh-CN': '一季度内未清洗排烟道', en: 'The flue was not cleaned within the quarter' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('fire-guide-2022', 'part 2', 'unverified', 'B232')],
  phases: ['operation', 'assessment'],
  when: notHomeBased,
  require: and(
    le(f('/fireSafety/flueCleanedOn'), asOf()),
    ge(f('/fireSafety/flueCleanedOn'), addMonths(asOf(), mul(figure(flueMonthsGuide), -1))),
  ),
  remedy: { 'zh-CN': '清洗排烟道并记录', en: 'Clean the flue and record it' },
});
