import { testScoped } from '../../../test/scopes.js';
import { decorationConforms } from './rule.js';

// N104
testScoped(
  decorationConforms,
  { scope: 'set-up', answer: true },
  {
    base: {},
    pass: [{ name: 'seen and found in order' }],
    fail: [{ name: 'seen and not in order', answer: 'fail', deciding: [] }],
    manual: [{ name: 'not answered yet' }],
  },
);
