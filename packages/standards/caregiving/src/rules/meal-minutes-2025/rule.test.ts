import { meals, merge, within } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { mealMinutes2025 } from './rule.js';

// C12: up to 30 minutes
testRule(
  mealMinutes2025,
  merge(meals('2025-12-30'), within('/meals/mealMinutes', { most: 30 }), {
    base: { kind: 'institution', meals: { mealMinutes: 30, mode: 'own' } },
  }),
);
