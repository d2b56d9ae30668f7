import { testScoped } from '../../../test/scopes.js';
import { looksForHiddenCameras } from './rule.js';

// AN064, AN071
testScoped(
  looksForHiddenCameras,
  { scope: 'video', reach: ['education-body', 'other-public-place'] },
  {
    base: { security: { cctv: { privacyPatrols: true, installed: true } } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'otherwise',
        with: { '/security/cctv/privacyPatrols': false },
        deciding: ['/security/cctv/privacyPatrols: false = true'],
      },
    ],
    unknown: [
      {
        name: 'privacyPatrols not told',
        with: { '/security/cctv/privacyPatrols': undefined },
        possible: ['pass', 'fail'],
        needs: ['/security/cctv/privacyPatrols missing'],
      },
    ],
  },
);
