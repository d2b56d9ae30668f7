import { meals, merge, within } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { mealMinutes2022 } from './rule.js';

// C12: up to 20 minutes, a learned society
testRule(
  mealMinutes2022,
  merge(meals('2022-12-30'), within('/meals/mealMinutes', { most: 20 }), {
    base: { kind: 'institution', meals: { mealMinutes: 20, mode: 'own' } },
  }),
);
