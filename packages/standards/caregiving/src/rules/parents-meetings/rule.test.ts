import { adopted, anEntry, institution, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { parentsMeetings } from './rule.js';

// N131: no frequency is stated, so that one dated entry is asked for
testRule(
  parentsMeetings,
  adopted(
    merge(institution('2019-10-07'), anEntry('/parents/meetings/entries'), {
      base: { kind: 'institution', parents: { meetings: { entries: [{ date: '2022-01-10' }] } } },
    }),
  ),
);
