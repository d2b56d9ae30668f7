import { add, and, defineRule, figure, ge, lt } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { guardsMiddle } from '../../figures/guards.js';
import { f, kindergarten } from '../../record.js';

const children = add(f('/enrolled'), f('/kindergarten/children'));

export const kindergartenGuardsMiddle = defineRule({
  id: 'staffing/kindergarten-guards-middle',
  title: {
    pass: {
      'zh-CN': '100 至 1000 人幼儿园的保安人数达到标准',
      en: 'The kindergarten of 100 to 1000 children has the guards of the standard',
    },
    fail: {
      'zh-CN': '幼儿园保安 {guards} 名，标准为 {least} 名',
      en: 'The kindergarten has {guards} guards; the standard has {least}',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('gb-t-29315-2022', 'guards', 'unverified', 'B345')],
  phases: ['operation', 'assessment'],
  when: and(kindergarten, ge(children, 100), lt(children, 1000)),
  require: ge(f('/security/guards'), figure(guardsMiddle)),
  params: { guards: f('/security/guards'), least: figure(guardsMiddle) },
  remedy: { 'zh-CN': '增配保安人员', en: 'Employ more guards' },
});
