import { add, and, defineRule, divide, figure, ge, sub } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { guardsLarge } from '../../figures/guards.js';
import { f, kindergarten } from '../../record.js';

const children = add(f('/enrolled'), f('/kindergarten/children'));
// one more for every further 500
const due = add(figure(guardsLarge), divide(sub(children, 1000), 500, 1, 'down'));

export const kindergartenGuardsLarge = defineRule({
  id: 'staffing/kindergarten-guards-large',
  title: {
    pass: {
      'zh-CN': '1000 人及以上幼儿园的保安人数达到标准',
      en: 'The kindergarten of 1000 children or more has the guards of the standard',
    },
    fail: {
      'zh-CN': '幼儿园保安 {guards} 名，标准为 {least} 名',
      en: 'The kindergarten has {guards} guards; the standard has {least}',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('gb-t-29315-2022', 'guards', 'secondary', 'B344')],
  phases: ['operation', 'assessment'],
  when: and(kindergarten, ge(children, 1000)),
  require: ge(f('/security/guards'), due),
  params: { guards: f('/security/guards'), least: due },
  remedy: { 'zh-CN': '增配保安人员', en: 'Employ more guards' },
});
