import { adopted, flags, institution, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { pickUpAuthorised } from './rule.js';

// N146
testRule(
  pickUpAuthorised,
  adopted(
    merge(institution('2019-10-07'), flags({ '/security/pickUp/onlyAuthorised': true }), {
      base: { kind: 'institution', security: { pickUp: { onlyAuthorised: true } } },
    }),
  ),
);
