import { and, defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aChild, f, inUse, notHomeBased } from '../../record.js';
import { beforeTheYear, inTheYear } from '../../yearly.js';

// judged once a child has been in care for a whole year

export const teethYearly = defineRule({
  id: 'health-care/teeth-yearly',
  title: {
    pass: { 'zh-CN': '一年内做过口腔检查', en: 'Teeth were checked in the year' },
    fail: { 'zh-CN': '一年内没有做口腔检查', en: 'Teeth were not checked in the year' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('health-care-norms-2012', 'exam', 'unverified', 'B301')],
  phases: inUse,
  subjects: '/children',
  when: and(notHomeBased, beforeTheYear(aChild('/enrolledOn'))),
  require: f.some(aChild.list('/exams'), (exam) => and(inTheYear(exam('/date')), exam('/teethChecked'))),
  remedy: { 'zh-CN': '安排口腔检查', en: 'Have teeth checked' },
});
