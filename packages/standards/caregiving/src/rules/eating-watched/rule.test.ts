import { adopted, flags, meals, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { eatingWatched } from './rule.js';

// B325: care, unsure
testRule(
  eatingWatched,
  adopted(
    merge(meals('2021-01-11'), flags({ '/caregiving/mealsWatched': true }), {
      base: { kind: 'institution', caregiving: { mealsWatched: true }, meals: { mode: 'own' } },
    }),
  ),
);
