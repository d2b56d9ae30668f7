import { everybody, flags, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { noSellingToParents } from './rule.js';

// AN058
testRule(
  noSellingToParents,
  merge(
    everybody('the article reaches every institution that cares for infants, through article 41', [
      '2024-04-25',
      '2024-04-26',
    ]),
    flags({ '/service/sellsToParents': false }),
    { base: { service: { sellsToParents: false } } },
  ),
);
