import { testScoped } from '../../../test/scopes.js';
import { videoOnlyForSafety } from './rule.js';

// AN065
testScoped(
  videoOnlyForSafety,
  { scope: 'video', reach: ['other-public-place'], answer: true },
  {
    base: { security: { cctv: { installed: true } } },
    pass: [{ name: 'seen and found in order' }],
    fail: [{ name: 'seen and not in order', answer: 'fail', deciding: [] }],
    manual: [{ name: 'not answered yet' }],
  },
);
