import { adopted, flags, institution, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { communityOutreach } from './rule.js';

// N132
testRule(
  communityOutreach,
  adopted(
    merge(institution('2019-10-07'), flags({ '/service/communityOutreach': true }), {
      base: { kind: 'institution', service: { communityOutreach: true } },
    }),
  ),
);
