import { adopted, flags, institution, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { activeAndCalm } from './rule.js';

// N137
testRule(
  activeAndCalm,
  adopted(
    merge(institution('2019-10-07'), flags({ '/caregiving/activeAndCalm': true }), {
      base: { kind: 'institution', caregiving: { activeAndCalm: true } },
    }),
  ),
);
