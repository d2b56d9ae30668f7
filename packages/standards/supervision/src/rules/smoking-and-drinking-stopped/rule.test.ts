import { asked, everybody, from, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { smokingAndDrinkingStopped } from './rule.js';

// AN061: smoking and drinking where children gather are stopped, as seen
testRule(
  smokingAndDrinkingStopped,
  merge(
    { base: {} },
    everybody('the text speaks to everybody who cares for children'),
    asked,
    { pass: [{ name: 'in order on the first day of the text', answer: 'pass', asOf: '2024-04-26' }] },
    from('2024-04-25'),
  ),
);
