import { adopted, flags, institution, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { playMainForm } from './rule.js';

// N137
testRule(
  playMainForm,
  adopted(
    merge(institution('2019-10-07'), flags({ '/caregiving/playMainForm': true }), {
      base: { kind: 'institution', caregiving: { playMainForm: true } },
    }),
  ),
);
