import { testScoped } from '../../../test/scopes.js';
import { camerasCoverLiving } from './rule.js';

// N148, AN020, B351, N289, B352, B319
testScoped(
  camerasCoverLiving,
  { scope: 'set-up' },
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
