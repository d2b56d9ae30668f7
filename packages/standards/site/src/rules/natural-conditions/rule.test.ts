import { testScoped } from '../../../test/scopes.js';
import { naturalConditions } from './rule.js';

// N102
testScoped(
  naturalConditions,
  { scope: 'set-up', answer: true },
  {
    base: {},
    pass: [{ name: 'as the text asks' }],
    fail: [{ name: 'judged not to be so', answer: 'fail', deciding: [] }],
    manual: [{ name: 'not yet judged' }],
  },
);
