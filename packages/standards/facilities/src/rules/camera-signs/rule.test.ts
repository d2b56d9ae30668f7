import { testScoped } from '../../../test/scopes.js';
import { cameraSigns } from './rule.js';

// AN066
testScoped(
  cameraSigns,
  { scope: 'video', reach: ['education-body', 'other-public-place'] },
  {
    base: { security: { cctv: { noticePosted: true, installed: true } } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'otherwise',
        with: { '/security/cctv/noticePosted': false },
        deciding: ['/security/cctv/noticePosted: false = true'],
      },
    ],
    unknown: [
      {
        name: 'noticePosted not told',
        with: { '/security/cctv/noticePosted': undefined },
        possible: ['pass', 'fail'],
        needs: ['/security/cctv/noticePosted missing'],
      },
    ],
  },
);
