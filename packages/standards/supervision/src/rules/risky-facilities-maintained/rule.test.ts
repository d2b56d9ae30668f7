import { asked, everybody, from, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { riskyFacilitiesMaintained } from './rule.js';

// AN060: facilities with risks are kept up, with warning signs and age ranges, as seen
testRule(
  riskyFacilitiesMaintained,
  merge(
    { base: {} },
    everybody('the text speaks to everybody who cares for children'),
    asked,
    { pass: [{ name: 'in order on the first day of the text', answer: 'pass', asOf: '2024-04-26' }] },
    from('2024-04-25'),
  ),
);
