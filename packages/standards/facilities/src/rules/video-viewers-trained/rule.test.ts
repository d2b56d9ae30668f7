import { testScoped } from '../../../test/scopes.js';
import { videoViewersTrained } from './rule.js';

// AN068
testScoped(
  videoViewersTrained,
  { scope: 'video', reach: ['education-body'] },
  {
    base: { security: { cctv: { viewersTrained: true, installed: true } } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'otherwise',
        with: { '/security/cctv/viewersTrained': false },
        deciding: ['/security/cctv/viewersTrained: false = true'],
      },
    ],
    unknown: [
      {
        name: 'viewersTrained not told',
        with: { '/security/cctv/viewersTrained': undefined },
        possible: ['pass', 'fail'],
        needs: ['/security/cctv/viewersTrained missing'],
      },
    ],
  },
);
