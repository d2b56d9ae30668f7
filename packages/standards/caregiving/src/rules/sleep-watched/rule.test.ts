import { adopted, flags, institution, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { sleepWatched } from './rule.js';

// B325: care, unsure
testRule(
  sleepWatched,
  adopted(
    merge(institution('2021-01-11'), flags({ '/caregiving/napWatched': true }), {
      base: { kind: 'institution', caregiving: { napWatched: true } },
    }),
  ),
);
