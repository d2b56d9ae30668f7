import { addMonths, and, asOf, defineRule, eq, figure, ge, gt, le, lt, mul, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { healthCareBreach, normsBreach } from '../../bases.js';
import { healthCheckMonths } from '../../figures/health-check.js';
import { aPerson, f, inUse, notHomeBased } from '../../record.js';

export const healthCheckInDate = defineRule({
  id: 'staffing/health-check-in-date',
  title: {
    pass: {
      'zh-CN': '工作人员健康检查合格且在有效期内',
      en: 'The person passed a health check within the year',
    },
    fail: {
      'zh-CN': '一年内没有合格的健康检查记录',
      en: 'There is no passed health check within the year',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('management-norms-2019', 'art. 28', 'secondary', 'N144'),
    cite('health-care-measures-2010', 'art. 14', 'secondary', 'N224'),
    cite('ws-t-821-2023', '5.1.5', 'secondary', 'N272'),
  ],
  phases: inUse,
  subjects: '/staff',
  when: notHomeBased,
  require: f.some(aPerson.list('/healthChecks'), (check) =>
    and(
      le(check('/date'), asOf()),
      ge(check('/date'), addMonths(asOf(), mul(figure(healthCheckMonths), -1))),
      // neither it nor one on that day or later found the person unfit
      f.every(aPerson.list('/healthChecks'), (later) =>
        or(eq(later('/result'), 'fit'), lt(later('/date'), check('/date')), gt(later('/date'), asOf())),
      ),
    ),
  ),
  remedy: {
    'zh-CN': '安排健康检查，取得健康合格证明后再上岗',
    en: 'Arrange a health check; the person works again once it is passed',
  },
  consequences: [...normsBreach, ...healthCareBreach],
});
