import { flags, infants, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { breastMilkSupported } from './rule.js';

// B333
testRule(
  breastMilkSupported,
  merge(infants('2021-12-27'), flags({ '/caregiving/breastMilkSupported': true }), {
    base: { kind: 'institution', caregiving: { breastMilkSupported: true }, classes: [{ kind: 'infant' }] },
  }),
);
