import { addMonths, and, asOf, defineRule, gt } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { healthCareBreach } from '../../bases.js';
import { aChild, f, inUse, notHomeBased } from '../../record.js';
import { beforeTheYear, inTheYear } from '../../yearly.js';

// judged once a child has been in care, and older than one, for a whole year
const inYear = f.filter(aChild.list('/exams'), (exam) => inTheYear(exam('/date')));

export const growthChecks = defineRule({
  id: 'health-care/growth-checks',
  title: {
    pass: {
      'zh-CN': '1至3岁婴幼儿一年内健康检查两次',
      en: 'The child of one to three had two health checks in the year',
    },
    fail: { 'zh-CN': '一年内健康检查不足两次', en: 'There were fewer than two health checks in the year' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('health-care-norms-2012', 'exam', 'secondary', 'B299')],
  phases: inUse,
  subjects: '/children',
  when: and(
    notHomeBased,
    beforeTheYear(aChild('/enrolledOn')),
    beforeTheYear(addMonths(aChild('/birthDate'), 12)),
    gt(addMonths(aChild('/birthDate'), 36), asOf()),
  ),
  require: f.some(inYear, (one) => f.some(inYear, (other) => gt(other('/date'), one('/date')))),
  remedy: { 'zh-CN': '补做健康检查', en: 'Have the child examined' },
  consequences: healthCareBreach,
});
