import { and, asOf, defineRule, eq, gt, lt, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { foodBreach } from '../../bases.js';
import { foodHandlerMonths } from '../../figures/yearly.js';
import { aPerson, f, hasRole } from '../../record.js';
import { withinTheYear } from '../../yearly.js';

export const foodHandlerHealth = defineRule({
  id: 'staffing/food-handler-health',
  title: {
    pass: {
      'zh-CN': '炊事人员一年内食品从业健康检查合格',
      en: 'The cook passed a health check for food handlers within the year',
    },
    fail: {
      'zh-CN': '炊事人员一年内没有食品从业健康检查合格的记录',
      en: 'The cook has no passed health check for food handlers within the year',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('food-safety-law', 'art. 45', 'primary', 'AB057'),
    cite('food-safety-law', 'art. 45', 'primary', 'N076'),
    cite('food-safety-law', 'art. 45', 'unverified', 'B366'),
  ],
  phases: ['operation', 'assessment'],
  effective: { from: '2021-04-29' },
  subjects: '/staff',
  when: hasRole(aPerson, 'cook'),
  require: f.some(aPerson.list('/healthChecks'), (check) =>
    and(
      eq(check('/coversFood'), true),
      withinTheYear(check('/date'), foodHandlerMonths),
      // neither it nor one for food on that day or later found the person unfit
      f.every(aPerson.list('/healthChecks'), (later) =>
        or(
          eq(later('/result'), 'fit'),
          eq(later('/coversFood'), false),
          lt(later('/date'), check('/date')),
          gt(later('/date'), asOf()),
        ),
      ),
    ),
  ),
  remedy: {
    'zh-CN': '安排食品从业健康检查，取得健康证明后再上岗',
    en: 'Arrange the check for food handlers; the person works again once it is passed',
  },
  consequences: foodBreach,
});
