import { merge, question } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { noCorporalPunishment } from './rule.js';

// N064: no corporal punishment, open or disguised, and no insult
testRule(
  noCorporalPunishment,
  merge(question('2024-04-25'), {
    base: {},
    pass: [
      { name: 'in order on the first day of the wording that was read', answer: 'pass', asOf: '2024-04-26' },
    ],
    cannot: { 'not-applicable': 'the article speaks to everybody who works with the children' },
  }),
);
