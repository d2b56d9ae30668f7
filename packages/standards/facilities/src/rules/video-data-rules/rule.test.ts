import { testScoped } from '../../../test/scopes.js';
import { videoDataRules } from './rule.js';

// AN068
testScoped(
  videoDataRules,
  { scope: 'video', reach: ['education-body'] },
  {
    base: { security: { cctv: { securityRules: true, installed: true } } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'otherwise',
        with: { '/security/cctv/securityRules': false },
        deciding: ['/security/cctv/securityRules: false = true'],
      },
    ],
    unknown: [
      {
        name: 'securityRules not told',
        with: { '/security/cctv/securityRules': undefined },
        possible: ['pass', 'fail'],
        needs: ['/security/cctv/securityRules missing'],
      },
    ],
  },
);
