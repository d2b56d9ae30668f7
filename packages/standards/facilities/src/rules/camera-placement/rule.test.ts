import { testScoped } from '../../../test/scopes.js';
import { cameraPlacement } from './rule.js';

// AN066
testScoped(
  cameraPlacement,
  { scope: 'video', reach: ['education-body', 'other-public-place'], answer: true },
  {
    base: { security: { cctv: { installed: true } } },
    pass: [{ name: 'seen and found in order' }],
    fail: [{ name: 'seen and not in order', answer: 'fail', deciding: [] }],
    manual: [{ name: 'not answered yet' }],
  },
);
