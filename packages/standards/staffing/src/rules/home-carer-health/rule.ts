import { and, asOf, defineRule, eq, gt, le, lt, or } from '@tuoyu/core';
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
      'zh-CN': '照护人员最近一次健康检查不合格或没有记录，或有精神病史',
      en: 'The last health check of the carer is not passed or there is none, or there is a history of mental illness',
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
      and(
        le(check('/date'), asOf()),
        // neither it nor one on that day or later found the person unfit
        f.every(aPerson.list('/healthChecks'), (later) =>
          or(eq(later('/result'), 'fit'), lt(later('/date'), check('/date')), gt(later('/date'), asOf())),
        ),
      ),
    ),
  ),
  remedy: {
    'zh-CN': '由身体健康、无精神病史的人员照护婴幼儿',
    en: 'Let somebody in good health care for the children',
  },
});
