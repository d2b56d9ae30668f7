import { and, defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inService, lastYear, notHomeBased, openAllLastYear } from '../../record.js';

// the campaign runs from 2025 to 2027: the first whole round is that of 2025

export const selfAssessed = defineRule({
  id: 'supervision/self-assessed',
  title: {
    pass: { 'zh-CN': '上一年度开展了自我评估', en: 'There was a self-assessment last year' },
    fail: { 'zh-CN': '上一年度没有开展自我评估', en: 'There was no self-assessment last year' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('quality-campaign-2025', 'yearly cycle', 'secondary', 'N301')],
  phases: inService,
  effective: { from: '2026-01-01' },
  when: and(notHomeBased, openAllLastYear),
  require: f.some(f.list('/selfAssessments'), (one) => eq(one('/year'), lastYear)),
  remedy: { 'zh-CN': '开展自我评估', en: 'Assess yourself' },
});
