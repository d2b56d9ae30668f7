import { testScoped } from '../../../test/scopes.js';
import { videoAccessControl } from './rule.js';

// AN068
testScoped(
  videoAccessControl,
  { scope: 'video', reach: ['education-body'], answer: true },
  {
    base: { security: { cctv: { installed: true } } },
    pass: [{ name: 'seen and found in order' }],
    fail: [{ name: 'seen and not in order', answer: 'fail', deciding: [] }],
    manual: [{ name: 'not answered yet' }],
  },
);
