import { testScoped } from '../../../test/scopes.js';
import { videoDeletedAfterUse } from './rule.js';

// AN069
testScoped(
  videoDeletedAfterUse,
  { scope: 'video', reach: ['education-body'], answer: true },
  {
    base: { security: { cctv: { installed: true } } },
    pass: [{ name: 'seen and found in order' }],
    fail: [{ name: 'seen and not in order', answer: 'fail', deciding: [] }],
    manual: [{ name: 'not answered yet' }],
  },
);
