import { anEntry, institution, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { parentsSafetySessions } from './rule.js';

// N291: regular sessions for parents, without a number
testRule(
  parentsSafetySessions,
  merge(institution('2024-03-31'), anEntry('/parents/safetySessions/entries'), {
    base: { kind: 'institution', parents: { safetySessions: { entries: [{ date: '2022-01-10' }] } } },
  }),
);
