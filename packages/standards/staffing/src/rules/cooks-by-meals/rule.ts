import { and, choice, defineRule, divide, eq, figure, ge, lookup, when } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { staffStepRounding } from '../../choices.js';
import { dinersPerCookFewerMeals, dinersPerCookThreeMeals } from '../../figures/cooks.js';
import { f, inUse, notHomeBased, withRole } from '../../record.js';

// three meals and a snack, or one or two meals with snacks; nothing stands for snacks alone
const diners = f('/meals/diners');
const cooks = f.count(withRole('cook'));
const each = when(
  ge(f('/meals/mealsPerDay'), 3),
  figure(dinersPerCookThreeMeals),
  figure(dinersPerCookFewerMeals),
);
const needed = lookup(choice(staffStepRounding), {
  started: divide(diners, each, 1, 'up'),
  full: divide(diners, each, 1, 'down'),
});

export const cooksByMeals = defineRule({
  id: 'staffing/cooks-by-meals',
  title: {
    pass: { 'zh-CN': '炊事人员数与就餐人数和餐次相适应', en: 'There are cooks for the diners and meals' },
    fail: {
      'zh-CN': '就餐 {diners} 人，每名炊事人员最多 {each} 人，现有炊事人员 {cooks} 名',
      en: 'There are {cooks} cooks for {diners} diners, at most {each} for each',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('health-care-norms-2012', 'diet', 'secondary', 'B297'),
    cite('setup-standard-2019', 'art. 21', 'secondary', 'N118'),
  ],
  topic: 'cooks',
  phases: inUse,
  when: and(notHomeBased, eq(f('/meals/mode'), 'own'), ge(f('/meals/mealsPerDay'), 1)),
  require: ge(cooks, needed),
  params: { diners, each, cooks },
  remedy: { 'zh-CN': '增配炊事人员', en: 'Employ more cooks' },
  consequences: normsBreach,
});
