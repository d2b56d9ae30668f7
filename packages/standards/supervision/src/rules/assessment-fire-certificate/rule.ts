import { and, defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { certificateMonths } from '../../figures/days.js';
import { f, notHomeBased } from '../../record.js';
import { withinTheYear } from '../../yearly.js';

export const assessmentFireCertificate = defineRule({
  id: 'supervision/assessment-fire-certificate',
  title: {
    pass: {
      'zh-CN': '消防安全检查合格证明在一年内',
      en: 'The fire-safety pass certificate is of the last year',
    },
    fail: {
      'zh-CN': '没有一年内的消防安全检查合格证明',
      en: 'There is no fire-safety pass certificate of the last year',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('ws-t-821-2023', '4.1.4', 'secondary', 'N261')],
  topic: 'fire-paper',
  phases: ['assessment'],
  when: notHomeBased,
  require: f.some(f.list('/fireSafety/certificates'), (paper) =>
    and(eq(paper('/kind'), 'check-pass'), withinTheYear(paper('/issuedOn'), certificateMonths)),
  ),
  remedy: { 'zh-CN': '建议取得新的消防安全检查合格证明', en: 'Consider obtaining a new one' },
});
