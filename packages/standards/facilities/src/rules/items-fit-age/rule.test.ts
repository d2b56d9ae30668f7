import { testScoped } from '../../../test/scopes.js';
import { itemsFitAge } from './rule.js';

// N105
testScoped(
  itemsFitAge,
  { scope: 'set-up', answer: true },
  {
    base: {},
    pass: [{ name: 'seen and found in order' }],
    fail: [{ name: 'seen and not in order', answer: 'fail', deciding: [] }],
    manual: [{ name: 'not answered yet' }],
  },
);
