import { addMonths, and, asOf, date, defineRule, eq, figure, ge, le, mul } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { healthCareBreach, normsBreach } from '../../bases.js';
import { healthCheckMonths } from '../../figures/health-check.js';
import { aPerson, f, inUse, notHomeBased } from '../../record.js';

// judged in the first year of work: later the yearly checks take its place, and old papers need not be kept

export const healthCheckBeforeWork = defineRule({
  id: 'staffing/health-check-before-work',
  title: {
    pass: { 'zh-CN': '上岗前健康检查合格', en: 'The person passed a health check before starting work' },
    fail: {
      'zh-CN': '上岗前没有健康检查合格的记录',
      en: 'There is no passed health check before the person started work',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('management-norms-2019', 'art. 28', 'secondary', 'N144'),
    cite('health-care-measures-2010', 'art. 14', 'secondary', 'N224'),
    cite('health-care-measures-2010', 'art. 14', 'secondary', 'B282'),
  ],
  phases: inUse,
  subjects: '/staff',
  when: and(
    notHomeBased,
    ge(aPerson('/hireDate'), date('2019-10-08')),
    ge(aPerson('/hireDate'), addMonths(asOf(), mul(figure(healthCheckMonths), -1))),
    le(aPerson('/hireDate'), asOf()),
  ),
  require: f.some(aPerson.list('/healthChecks'), (check) =>
    and(eq(check('/result'), 'fit'), le(check('/date'), aPerson('/hireDate'))),
  ),
  remedy: {
    'zh-CN': '先体检合格再上岗；未体检的暂停工作',
    en: 'Let people start once they have passed a check; until then they do not work',
  },
  consequences: [...normsBreach, ...healthCareBreach],
});
