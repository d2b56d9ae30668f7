import { meals, merge, within } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { mealInterval } from './rule.js';

// N230: 3.5 to 4 hours
testRule(
  mealInterval,
  merge(meals('2012-05-08'), within('/meals/mealIntervalHours', { least: 3.5, most: 4 }), {
    base: { kind: 'institution', meals: { mealIntervalHours: 3.5, mode: 'own' } },
  }),
);
