import { and, defineRule, present } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { healthCareBreach } from '../../bases.js';
import { aChild, f, inUse, notHomeBased } from '../../record.js';
import { beforeTheYear, inTheYear } from '../../yearly.js';

// judged once a child has been in care for a whole year

export const haemoglobinYearly = defineRule({
  id: 'health-care/haemoglobin-yearly',
  title: {
    pass: { 'zh-CN': '一年内检测过血红蛋白', en: 'Haemoglobin was measured in the year' },
    fail: {
      'zh-CN': '一年内没有健康检查可检测血红蛋白',
      en: 'There was no health check in the year at which haemoglobin was measured',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('health-care-norms-2012', 'exam', 'secondary', 'B300')],
  phases: inUse,
  subjects: '/children',
  when: and(notHomeBased, beforeTheYear(aChild('/enrolledOn'))),
  require: f.some(aChild.list('/exams'), (exam) =>
    and(inTheYear(exam('/date')), present(exam('/haemoglobin'))),
  ),
  remedy: { 'zh-CN': '安排血红蛋白检测', en: 'Have haemoglobin measured' },
  consequences: healthCareBreach,
});
