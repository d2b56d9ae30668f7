import {
  addMonths,
  and,
  asOf,
  defineMeasure,
  divide,
  eq,
  figure,
  ge,
  greatest,
  le,
  mul,
  type NumberOf,
} from '@tuoyu/core';
import { holdsCarerCertificate } from './certificates.js';
import { healthCheckMonths } from './figures/health-check.js';
import { f, withRole } from './record.js';

const children = f.sum(f.list('/classes'), (one) => one('/enrolled'));
const carers = f.count(withRole('care'));
const staff = f.count(f.list('/staff'));

/** Percent of a number, to a tenth, rounded down; 0 where there is nobody. */
const percentOf = (part: NumberOf, whole: NumberOf): NumberOf =>
  divide(mul(part, 100), greatest(whole, 1), 0.1, 'down');

/** Children on the rolls of all classes. */
export const childrenEnrolled = defineMeasure({
  id: 'staffing/children',
  title: { 'zh-CN': '在册婴幼儿数', en: 'Children enrolled' },
  unit: 'person',
  value: children,
});

/** Members of staff who care for children, each once. */
export const carersEmployed = defineMeasure({
  id: 'staffing/carers',
  title: { 'zh-CN': '保育人员数', en: 'Carers' },
  unit: 'person',
  value: carers,
});

/** Children enrolled per carer, to a tenth, rounded up. Where there is no carer, all children count on one. */
export const childrenPerCarer = defineMeasure({
  id: 'staffing/children-per-carer',
  title: { 'zh-CN': '每名保育人员对应婴幼儿数', en: 'Children per carer' },
  unit: 'person',
  value: divide(children, greatest(carers, 1), 0.1, 'up'),
});

/** Carers with a certificate of carers, in percent; 0 where there is no carer. */
export const carerCertificateShare = defineMeasure({
  id: 'staffing/carer-certificate-share',
  title: { 'zh-CN': '保育人员持证比例', en: 'Share of carers with a certificate' },
  unit: 'percent',
  value: percentOf(f.count(f.filter(withRole('care'), holdsCarerCertificate)), carers),
});

/** Staff who passed a health check within the year, in percent; 0 where there is nobody. */
export const healthCheckShare = defineMeasure({
  id: 'staffing/health-check-share',
  title: { 'zh-CN': '工作人员健康检查在有效期内的比例', en: 'Share of staff with a health check in date' },
  unit: 'percent',
  value: percentOf(
    f.count(
      f.filter(f.list('/staff'), (person) =>
        f.some(person.list('/healthChecks'), (check) =>
          and(
            eq(check('/result'), 'fit'),
            le(check('/date'), asOf()),
            ge(check('/date'), addMonths(asOf(), mul(figure(healthCheckMonths), -1))),
          ),
        ),
      ),
    ),
    staff,
  ),
});

/** Staff whose look-ups of records found nothing, in percent; 0 where there is nobody. */
export const clearedShare = defineMeasure({
  id: 'staffing/cleared-share',
  title: {
    'zh-CN': '经查询无相关记录的工作人员比例',
    en: 'Share of staff whose records were asked for and clear',
  },
  unit: 'percent',
  value: percentOf(
    f.count(
      f.filter(f.list('/staff'), (person) =>
        and(
          f.some(person.list('/backgroundChecks'), (check) => eq(check('/result'), 'none')),
          f.every(person.list('/backgroundChecks'), (check) => eq(check('/result'), 'none')),
        ),
      ),
    ),
    staff,
  ),
});

/** Measures of the pack, by id. */
export const measures = [
  carerCertificateShare,
  carersEmployed,
  childrenEnrolled,
  childrenPerCarer,
  clearedShare,
  healthCheckShare,
];
