import { addMonths, and, asOf, defineRule, gt } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { healthCareBreach } from '../../bases.js';
import { aChild, f, inUse, notHomeBased } from '../../record.js';
import { beforeTheYear, inTheYear } from '../../yearly.js';

// judged once a child has been in care for a whole year

export const hearingYearly = defineRule({
  id: 'health-care/hearing-yearly',
  title: {
    pass: {
      'zh-CN': '1至3岁婴幼儿一年内做过听力筛查',
      en: 'Hearing was checked in the year at ages one to three',
    },
    fail: { 'zh-CN': '一年内没有做听力筛查', en: 'Hearing was not checked in the year' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('health-care-norms-2012', 'exam', 'secondary', 'B300')],
  phases: inUse,
  subjects: '/children',
  when: and(
    notHomeBased,
    beforeTheYear(aChild('/enrolledOn')),
    beforeTheYear(addMonths(aChild('/birthDate'), 12)),
    gt(addMonths(aChild('/birthDate'), 36), asOf()),
  ),
  require: f.some(aChild.list('/exams'), (exam) => and(inTheYear(exam('/date')), exam('/hearingChecked'))),
  remedy: { 'zh-CN': '安排听力筛查', en: 'Have hearing checked' },
  consequences: healthCareBreach,
});
