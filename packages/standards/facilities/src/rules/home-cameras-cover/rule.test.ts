import { testScoped } from '../../../test/scopes.js';
import { homeCamerasCover } from './rule.js';

// N184
testScoped(
  homeCamerasCover,
  { scope: 'home' },
  {
    base: { security: { cctv: { coversAllLiving: true } } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'otherwise',
        with: { '/security/cctv/coversAllLiving': false },
        deciding: ['/security/cctv/coversAllLiving: false = true'],
      },
    ],
    unknown: [
      {
        name: 'coversAllLiving not told',
        with: { '/security/cctv/coversAllLiving': undefined },
        possible: ['pass', 'fail'],
        needs: ['/security/cctv/coversAllLiving missing'],
      },
    ],
  },
);
