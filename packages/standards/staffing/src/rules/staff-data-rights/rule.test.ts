import { question } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { staffDataRights } from './rule.js';

// L277, L275: rights of the person; refusals with reasons; no decision by automation alone
testRule(staffDataRights, {
  ...question(),
  base: {},
  cannot: { 'not-applicable': 'the law speaks to everybody who handles personal data' },
});
