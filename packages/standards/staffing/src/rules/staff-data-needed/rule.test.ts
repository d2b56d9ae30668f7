import { question } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { staffDataNeeded } from './rule.js';

// L272, L273: lawful, necessary, no longer than needed
testRule(staffDataNeeded, {
  ...question(),
  base: {},
  cannot: { 'not-applicable': 'the law speaks to everybody who handles personal data' },
});
