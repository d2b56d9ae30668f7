import { meals, merge, within } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { mealMinutes2012 } from './rule.js';

// N230, C12: 20 to 30 minutes
testRule(
  mealMinutes2012,
  merge(meals('2012-05-08'), within('/meals/mealMinutes', { least: 20, most: 30 }), {
    base: { kind: 'institution', meals: { mealMinutes: 20, mode: 'own' } },
  }),
);
