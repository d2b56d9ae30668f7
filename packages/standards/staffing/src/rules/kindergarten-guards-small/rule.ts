import { add, and, defineRule, eq, figure, ge, lt } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { guardsSmall } from '../../figures/guards.js';
import { f, kindergarten } from '../../record.js';

// the standard speaks of schools and kindergartens; other institutions only by local reference

export const kindergartenGuardsSmall = defineRule({
  id: 'staffing/kindergarten-guards-small',
  title: {
    pass: {
      'zh-CN': '100 人以下幼儿园的保安人数达到标准',
      en: 'The kindergarten below 100 children has the guards of the standard',
    },
    fail: {
      'zh-CN': '幼儿园保安 {guards} 名，标准为 {least} 名',
      en: 'The kindergarten has {guards} guards; the standard has {least}',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('gb-t-29315-2022', 'guards', 'secondary', 'B343')],
  phases: ['operation', 'assessment'],
  when: and(
    kindergarten,
    eq(f('/boarding'), false),
    lt(add(f('/enrolled'), f('/kindergarten/children')), 100),
  ),
  require: ge(f('/security/guards'), figure(guardsSmall)),
  params: { guards: f('/security/guards'), least: figure(guardsSmall) },
  remedy: { 'zh-CN': '增配保安人员', en: 'Employ more guards' },
});
