import { meals, merge, within } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { mealMinutes2021 } from './rule.js';

// B337: up to 30 minutes
testRule(
  mealMinutes2021,
  merge(meals('2021-12-27'), within('/meals/mealMinutes', { most: 30 }), {
    base: { kind: 'institution', meals: { mealMinutes: 30, mode: 'own' } },
  }),
);
