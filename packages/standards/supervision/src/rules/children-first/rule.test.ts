import { asked, from, merge, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { childrenFirst } from './rule.js';

// N147: children come first in an emergency, as seen
testRule(
  childrenFirst,
  merge({ base: { kind: 'institution' } }, reaching('home-based', 'manual'), asked, from('2019-10-07')),
);
