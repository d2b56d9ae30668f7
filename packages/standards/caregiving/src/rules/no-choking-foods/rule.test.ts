import { inEvery, meals, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { noChokingFoods } from './rule.js';

// N203
testRule(
  noChokingFoods,
  merge(meals('2021-12-27'), inEvery('/meals/menus/entries', 'chokingFoods', false), {
    base: {
      kind: 'institution',
      meals: { mode: 'own', menus: { entries: [{ fromMonths: 6, chokingFoods: false }] } },
    },
  }),
);
