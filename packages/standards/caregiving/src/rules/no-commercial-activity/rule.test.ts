import { everybody, flags, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { noCommercialActivity } from './rule.js';

// AN058
testRule(
  noCommercialActivity,
  merge(
    everybody('the article reaches every institution that cares for infants, through article 41', [
      '2024-04-25',
      '2024-04-26',
    ]),
    flags({ '/service/commercialActivity': false }),
    { base: { service: { commercialActivity: false } } },
  ),
);
