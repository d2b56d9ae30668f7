import { testScoped } from '../../../test/scopes.js';
import { riskyFacilitiesSigned } from './rule.js';

// AN060
testScoped(
  riskyFacilitiesSigned,
  { scope: 'open', answer: true },
  {
    base: {},
    pass: [{ name: 'seen and found in order' }],
    fail: [{ name: 'seen and not in order', answer: 'fail', deciding: [] }],
    manual: [{ name: 'not answered yet' }],
    cannot: { 'not-applicable': 'the rule asks every institution' },
  },
);
