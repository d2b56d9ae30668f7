import { adopted, flags, institution, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { safetyEducation } from './rule.js';

// B332: care, unsure
testRule(
  safetyEducation,
  adopted(
    merge(institution('2021-01-11'), flags({ '/caregiving/safetyEducation': true }), {
      base: { kind: 'institution', caregiving: { safetyEducation: true } },
    }),
  ),
);
