import { from, listed, merge, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { registrationPushed } from './rule.js';

// N162: the registrar sent the registration data to the health authority
testRule(
  registrationPushed,
  merge(
    { base: { kind: 'institution', registration: { pushes: [{ recipient: 'health' }] } } },
    reaching('home-based'),
    listed('/registration/pushes', 'recipient', 'health', 'police'),
    from('2019-12-18'),
  ),
);
