import { testRule } from '../../../test/test-rule.js';
import { conductCode } from './rule.js';

// national 7.7, AN051: ten headings as commonly cited; the text was not found, so that an answer counts once it is adopted
testRule(conductCode, {
  base: {},
  pass: [{ name: 'adopted, seen and found in order', adopt: true, answer: 'pass' }],
  fail: [{ name: 'adopted, seen and not found in order', adopt: true, answer: 'fail', deciding: [] }],
  manual: [
    { name: 'adopted, not answered yet', adopt: true },
    { name: 'neither adopted nor answered' },
    { name: 'answered, the text unread', answer: 'fail', ifAdopted: ['fail'] },
  ],
  notInForce: [{ name: 'the last day before the month is over', asOf: '2022-11-29' }],
  cannot: { 'not-applicable': 'the code speaks to everybody who works in childcare' },
});
