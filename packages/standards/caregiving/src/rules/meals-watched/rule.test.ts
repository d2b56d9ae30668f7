import { flags, meals, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { mealsWatched } from './rule.js';

// B337
testRule(
  mealsWatched,
  merge(meals('2021-12-27'), flags({ '/caregiving/mealsWatched': true }), {
    base: { kind: 'institution', caregiving: { mealsWatched: true }, meals: { mode: 'own' } },
  }),
);
