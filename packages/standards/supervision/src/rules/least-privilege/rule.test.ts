import { everybody, flag, from, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { leastPrivilege } from './rule.js';

// AN076: access to data of children is by least privilege
testRule(
  leastPrivilege,
  merge(
    { base: { privacy: { leastPrivilege: true } } },
    everybody('the regulation speaks to everybody who handles data of minors'),
    flag('/privacy/leastPrivilege'),
    from('2023-12-31'),
  ),
);
