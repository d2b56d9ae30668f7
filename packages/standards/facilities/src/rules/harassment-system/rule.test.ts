import { testScoped } from '../../../test/scopes.js';
import { harassmentSystem } from './rule.js';

// AN059
testScoped(
  harassmentSystem,
  { scope: 'open', answer: true },
  {
    base: {},
    pass: [{ name: 'seen and found in order' }],
    fail: [{ name: 'seen and not in order', answer: 'fail', deciding: [] }],
    manual: [{ name: 'not answered yet' }],
    cannot: { 'not-applicable': 'the rule asks every institution' },
  },
);
