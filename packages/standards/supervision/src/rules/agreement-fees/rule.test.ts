import { adopted, from, merge, notTold, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { agreementFees } from './rule.js';

// N128: the service agreement states the fees
testRule(
  agreementFees,
  adopted(
    merge(
      { base: { kind: 'institution', contracts: { fields: ['fees'] } } },
      reaching('home-based'),
      {
        pass: [{ name: 'the fees stand in it' }],
        fail: [
          {
            name: 'without fees',
            with: { '/contracts/fields': ['duties'] },
            deciding: ['/contracts/fields: ["duties"] has-any ["fees"]'],
          },
        ],
        unknown: [notTold('/contracts/fields')],
      },
      from('2019-10-07'),
    ),
  ),
);
