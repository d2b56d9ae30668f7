import { adopted, anEntry, institution, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { openDays } from './rule.js';

// N131: no frequency is stated, so that one dated entry is asked for
testRule(
  openDays,
  adopted(
    merge(institution('2019-10-07'), anEntry('/parents/openDays/entries'), {
      base: { kind: 'institution', parents: { openDays: { entries: [{ date: '2022-01-10' }] } } },
    }),
  ),
);
