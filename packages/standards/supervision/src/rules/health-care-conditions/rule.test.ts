import { asked, everybody, from, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { healthCareConditions } from './rule.js';

// AN056: the conditions for health care are in place and the health authority is helped, as seen
testRule(
  healthCareConditions,
  merge(
    { base: {} },
    everybody('the text speaks to everybody who cares for children'),
    asked,
    { pass: [{ name: 'in order on the first day of the text', answer: 'pass', asOf: '2024-04-26' }] },
    from('2024-04-25'),
  ),
);
