import { testScoped } from '../../../test/scopes.js';
import { assessedCamerasCover } from './rule.js';

// N289, B352, B319
testScoped(
  assessedCamerasCover,
  { scope: 'assessment' },
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
