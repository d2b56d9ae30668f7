import { done, from, merge, onlyIf, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { filingCancelled } from './rule.js';

// N167, N125: the filing was cancelled after the service ended
testRule(
  filingCancelled,
  merge(
    { base: { kind: 'institution', closed: true, filing: { cancelledOn: '2024-05-01' } } },
    reaching('home-based'),
    onlyIf('/closed', false),
    done('/filing/cancelledOn'),
    from('2019-12-18'),
  ),
);
