import { everybody, flags, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { noPrimaryCurriculum } from './rule.js';

// N065
testRule(
  noPrimaryCurriculum,
  merge(
    everybody('the article reaches every institution that cares for infants, through article 41', [
      '2024-04-25',
      '2024-04-26',
    ]),
    flags({ '/service/primaryCurriculum': false }),
    { base: { service: { primaryCurriculum: false } } },
  ),
);
