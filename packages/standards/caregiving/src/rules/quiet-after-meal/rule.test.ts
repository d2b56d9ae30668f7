import { meals, merge, within } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { quietAfterMeal } from './rule.js';

// N230: 10 to 15 minutes
testRule(
  quietAfterMeal,
  merge(meals('2012-05-08'), within('/meals/quietMinutesAfterMeal', { least: 10, most: 15 }), {
    base: { kind: 'institution', meals: { quietMinutesAfterMeal: 10, mode: 'own' } },
  }),
);
