import { everybody, flag, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { dataProcessingRule } from './rule.js';

// N077, AN078: there is a rule of its own for data of children
testRule(
  dataProcessingRule,
  merge(
    { base: { privacy: { processingRule: true } } },
    everybody('the law speaks to everybody who handles personal data'),
    flag('/privacy/processingRule'),
  ),
);
