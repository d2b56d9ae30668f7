import { and, defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, fromFiling, underHygieneEvaluation } from '../../record.js';

// working days need the calendar of rest days, which a rule does not have: a person counts them

export const hygieneFailureInTime = defineRule({
  id: 'health-care/hygiene-failure-in-time',
  title: {
    pass: {
      'zh-CN': '卫生健康部门在规定工作日内告知未达标结果',
      en: 'The health authority told the failure within the working days allowed',
    },
    fail: {
      'zh-CN': '没有在规定工作日内告知未达标结果',
      en: 'The failure was not told within the working days allowed',
    },
  },
  addressee: 'health-authority',
  obligation: 'must',
  basis: [
    cite('hygiene-evaluation-2022', 'procedure', 'secondary', 'AN029'),
    cite('hygiene-evaluation-2022', 'procedure', 'secondary', 'B318'),
  ],
  phases: fromFiling,
  timeAnchor: '/filing/submittedOn',
  when: and(underHygieneEvaluation, eq(f('/hygieneEvaluation/verifiedResult'), 'fail')),
  question: {
    text: {
      'zh-CN': '是否自收到备案材料之日起15个工作日内告知未达标结果？',
      en: 'Was the failure told within 15 working days from the receipt of the filing materials?',
    },
    evidence: {
      'zh-CN': '备案材料接收日期、告知书日期、工作日历',
      en: 'Day of receipt, date of the notice, calendar of working days',
    },
  },
  remedy: { 'zh-CN': '由卫生健康部门及时告知', en: 'The health authority tells it in time' },
});
