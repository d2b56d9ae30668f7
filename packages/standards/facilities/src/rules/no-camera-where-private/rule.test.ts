import { testScoped } from '../../../test/scopes.js';
import { noCameraWherePrivate } from './rule.js';

// AN064
testScoped(
  noCameraWherePrivate,
  { scope: 'video', reach: ['education-body', 'other-public-place'], answer: true },
  {
    base: { security: { cctv: { installed: true } } },
    pass: [{ name: 'seen and found in order' }],
    fail: [{ name: 'seen and not in order', answer: 'fail', deciding: [] }],
    manual: [{ name: 'not answered yet' }],
  },
);
