import { adopted, flags, infants, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { changingTableWatched } from './rule.js';

// B326: care, unsure
testRule(
  changingTableWatched,
  adopted(
    merge(infants('2021-01-11'), flags({ '/injuryPrevention/neverLeftOnChangingTable': true }), {
      base: {
        kind: 'institution',
        injuryPrevention: { neverLeftOnChangingTable: true },
        classes: [{ kind: 'infant' }],
      },
    }),
  ),
);
