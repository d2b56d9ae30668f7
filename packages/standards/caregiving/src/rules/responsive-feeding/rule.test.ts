import { adopted, flags, meals, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { responsiveFeeding } from './rule.js';

// N135
testRule(
  responsiveFeeding,
  adopted(
    merge(meals('2019-10-07'), flags({ '/caregiving/responsiveFeeding': true }), {
      base: { kind: 'institution', caregiving: { responsiveFeeding: true }, meals: { mode: 'own' } },
    }),
  ),
);
