import { institution, merge, within } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { drinkTimes } from './rule.js';

// N229: once or twice each half day
testRule(
  drinkTimes,
  merge(institution('2012-05-08'), within('/meals/waterTimesPerHalfDay', { least: 1, most: 2, step: 1 }), {
    base: { kind: 'institution', meals: { waterTimesPerHalfDay: 1 } },
  }),
);
