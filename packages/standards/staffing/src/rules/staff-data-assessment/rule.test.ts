import { question } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { staffDataAssessment } from './rule.js';

// L278: assessment before sensitive data, automation, sharing, publishing
testRule(staffDataAssessment, {
  ...question(),
  base: {},
  cannot: { 'not-applicable': 'the law speaks to everybody who handles personal data' },
});
