import { adopted, flags, infants, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { suffocationCare } from './rule.js';

// B325: care, unsure
testRule(
  suffocationCare,
  adopted(
    merge(
      infants('2021-01-11'),
      flags({ '/injuryPrevention/backSleeping': true, '/injuryPrevention/proppedBottles': false }),
      {
        base: {
          kind: 'institution',
          injuryPrevention: { backSleeping: true, proppedBottles: false },
          classes: [{ kind: 'infant' }],
        },
      },
    ),
  ),
);
