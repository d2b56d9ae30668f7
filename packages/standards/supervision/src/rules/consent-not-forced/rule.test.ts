import { everybody, flag, from, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { consentNotForced } from './rule.js';

// AN073: no consent is forced for data that are not needed
testRule(
  consentNotForced,
  merge(
    { base: { privacy: { consentForced: false } } },
    everybody('the regulation speaks to everybody who handles data of minors'),
    flag('/privacy/consentForced', false),
    from('2023-12-31'),
  ),
);
