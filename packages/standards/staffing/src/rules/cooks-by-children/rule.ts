import { and, choice, defineRule, divide, eq, figure, ge, greatest, lookup } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { staffStepRounding } from '../../choices.js';
import { childrenPerCook } from '../../figures/cooks.js';
import { f, notHomeBased, withRole } from '../../record.js';

const cooks = f.count(withRole('cook'));
// one up to fifty children, one more for every further fifty
const needed = greatest(
  1,
  lookup(choice(staffStepRounding), {
    started: divide(f('/enrolled'), figure(childrenPerCook), 1, 'up'),
    full: divide(f('/enrolled'), figure(childrenPerCook), 1, 'down'),
  }),
);

export const cooksByChildren = defineRule({
  id: 'staffing/cooks-by-children',
  title: {
    pass: { 'zh-CN': '炊事人员数达到评估标准', en: 'There are the cooks of the assessment standard' },
    fail: {
      'zh-CN': '收托 {children} 名婴幼儿，评估标准为炊事人员 {needed} 名，现有 {cooks} 名',
      en: 'For {children} children the assessment standard has {needed} cooks; there are {cooks}',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('ws-t-821-2023', '5, staffing', 'secondary', 'N275')],
  topic: 'cooks',
  phases: ['operation', 'assessment'],
  when: and(notHomeBased, eq(f('/meals/mode'), 'own')),
  require: ge(cooks, needed),
  params: { children: f('/enrolled'), needed, cooks },
  remedy: { 'zh-CN': '增配炊事人员', en: 'Employ more cooks' },
});
