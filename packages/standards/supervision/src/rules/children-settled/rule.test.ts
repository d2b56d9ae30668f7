import { done, from, merge, onlyIf, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { childrenSettled } from './rule.js';

// N125: the children were settled when the service ended
testRule(
  childrenSettled,
  merge(
    {
      base: {
        kind: 'institution',
        closed: true,
        filing: { termination: { childrenSettledOn: '2024-05-01' } },
      },
    },
    reaching('home-based'),
    onlyIf('/closed', false),
    done('/filing/termination/childrenSettledOn'),
    from('2019-10-07'),
  ),
);
