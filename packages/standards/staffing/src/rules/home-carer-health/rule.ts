import { and, asOf, defineRule, eq, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aPerson, f, hasRole, homeBased, inUse } from '../../record.js';

// no interval of checks stands in a source for home-based points

export const homeCarerHealth = defineRule({
  id: 'staffing/home-carer-health',
  title: {
    pass: {
      'zh-CN': '照护人员身体健康，无精神病史',
      en: 'The carer of the point is healthy, without a history of mental illness',
    },
    fail: {
      'zh-CN': '照护人员没有健康检查合格的记录，或有精神病史',
      en: 'The carer of the point has no passed health check, or a history of mental illness',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('home-based-measures-2023', 'carers', 'secondary', 'N179')],
  phases: inUse,
  subjects: '/staff',
  when: and(homeBased, hasRole(aPerson, 'care')),
  require: and(
    eq(aPerson('/mentalIllnessHistory'), false),
    f.some(aPerson.list('/healthChecks'), (check) =>
      and(eq(check('/result'), 'fit'), le(check('/date'), asOf())),
    ),
  ),
  remedy: {
    'zh-CN': '由身体健康、无精神病史的人员照护婴幼儿',
    en: 'Let somebody in good health care for the children',
  },
});
