import { adopted, flags, institution, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { oneToOne } from './rule.js';

// N137
testRule(
  oneToOne,
  adopted(
    merge(institution('2019-10-07'), flags({ '/caregiving/individualInteraction': true }), {
      base: { kind: 'institution', caregiving: { individualInteraction: true } },
    }),
  ),
);
