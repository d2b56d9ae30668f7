import { done, from, merge, onlyIf, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { staffSettled } from './rule.js';

// N125: the staff were settled when the service ended
testRule(
  staffSettled,
  merge(
    {
      base: { kind: 'institution', closed: true, filing: { termination: { staffSettledOn: '2024-05-01' } } },
    },
    reaching('home-based'),
    onlyIf('/closed', false),
    done('/filing/termination/staffSettledOn'),
    from('2019-10-07'),
  ),
);
