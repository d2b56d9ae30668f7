import { asked, from, merge, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { filedInGoodTime } from './rule.js';

// N164: the filing followed the registration in good time, as seen
testRule(
  filedInGoodTime,
  merge({ base: { kind: 'institution' } }, reaching('home-based', 'manual'), asked, from('2019-12-18')),
);
