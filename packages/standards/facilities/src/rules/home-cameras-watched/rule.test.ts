import { testScoped } from '../../../test/scopes.js';
import { homeCamerasWatched } from './rule.js';

// N184
testScoped(
  homeCamerasWatched,
  { scope: 'home' },
  {
    base: { security: { cctv: { guarded: true } } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'otherwise',
        with: { '/security/cctv/guarded': false },
        deciding: ['/security/cctv/guarded: false = true'],
      },
    ],
    unknown: [
      {
        name: 'guarded not told',
        with: { '/security/cctv/guarded': undefined },
        possible: ['pass', 'fail'],
        needs: ['/security/cctv/guarded missing'],
      },
    ],
  },
);
