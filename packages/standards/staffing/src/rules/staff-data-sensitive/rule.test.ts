import { question } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { staffDataSensitive } from './rule.js';

// L276: special purpose, strict need, separate consent
testRule(staffDataSensitive, {
  ...question(),
  base: {},
  cannot: { 'not-applicable': 'the law speaks to everybody who handles personal data' },
});
