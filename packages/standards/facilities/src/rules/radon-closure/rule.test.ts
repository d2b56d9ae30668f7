import { testScoped } from '../../../test/scopes.js';
import { radonClosure } from './rule.js';

// B388
testScoped(
  radonClosure,
  { scope: 'open', answer: true },
  {
    base: {},
    pass: [{ name: 'seen and found in order' }],
    fail: [{ name: 'seen and not in order', answer: 'fail', deciding: [] }],
    manual: [{ name: 'not answered yet' }],
    cannot: { 'not-applicable': 'the rule asks every institution' },
  },
);
