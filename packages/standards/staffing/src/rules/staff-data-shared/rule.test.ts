import { question } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { staffDataShared } from './rule.js';

// L274: separate consent for giving to another handler and for publishing
testRule(staffDataShared, {
  ...question(),
  base: {},
  cannot: { 'not-applicable': 'the law speaks to everybody who handles personal data' },
});
