import { from, listed, merge, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { homeRegistrationPushed } from './rule.js';

// AN040: the registrar sent the data of the home-based point to the health authority of its level
testRule(
  homeRegistrationPushed,
  merge(
    { base: { kind: 'home-based', registration: { pushes: [{ recipient: 'health' }] } } },
    reaching('institution'),
    listed('/registration/pushes', 'recipient', 'health', 'police'),
    from('2023-11-13'),
  ),
);
