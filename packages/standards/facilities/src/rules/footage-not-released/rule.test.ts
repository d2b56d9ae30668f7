import { testScoped } from '../../../test/scopes.js';
import { footageNotReleased } from './rule.js';

// AN072
testScoped(
  footageNotReleased,
  { scope: 'video', reach: ['non-public'], answer: true },
  {
    base: { security: { cctv: { installed: true } } },
    pass: [{ name: 'seen and found in order' }],
    fail: [{ name: 'seen and not in order', answer: 'fail', deciding: [] }],
    manual: [{ name: 'not answered yet' }],
  },
);
