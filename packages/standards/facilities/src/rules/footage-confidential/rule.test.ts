import { testScoped } from '../../../test/scopes.js';
import { footageConfidential } from './rule.js';

// B356
testScoped(
  footageConfidential,
  { scope: 'open', adopt: true, answer: true },
  {
    base: {},
    pass: [{ name: 'seen and found in order' }],
    fail: [{ name: 'seen and not in order', answer: 'fail', deciding: [] }],
    manual: [
      { name: 'not answered yet' },
      { name: 'answered, the text not adopted', adopt: false, answer: 'pass', ifAdopted: ['pass'] },
    ],
    cannot: { 'not-applicable': 'the rule asks every institution' },
  },
);
