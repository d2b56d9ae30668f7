import { adopted, inEvery, institution, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { dailyCareLog } from './rule.js';

// N138: a daily record; days that are not on record are not judged
testRule(
  dailyCareLog,
  adopted(
    merge(institution('2019-10-07'), inEvery('/days/entries', 'careLogWritten', true), {
      base: { kind: 'institution', days: { entries: [{ careLogWritten: true }] } },
    }),
  ),
);
