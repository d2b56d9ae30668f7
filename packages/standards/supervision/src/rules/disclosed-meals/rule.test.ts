import { from, listed, merge, onlyIf, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { disclosedMeals } from './rule.js';

// N133: made public: meals
testRule(
  disclosedMeals,
  merge(
    { base: { kind: 'institution', meals: { mode: 'own' }, disclosures: [{ topic: 'meals' }] } },
    reaching('home-based'),
    onlyIf('/meals/mode', 'none'),
    listed('/disclosures', 'topic', 'meals', 'fees'),
    from('2019-10-07'),
  ),
);
