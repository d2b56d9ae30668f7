import { asked, from, merge, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { reportsWhenNeeded } from './rule.js';

// N154: reports were made whenever needed, as seen
testRule(
  reportsWhenNeeded,
  merge({ base: { kind: 'institution' } }, reaching('home-based', 'manual'), asked, from('2019-10-07')),
);
