import { testScoped } from '../../../test/scopes.js';
import { noUnjustifiedStop } from './rule.js';

// N148
testScoped(
  noUnjustifiedStop,
  { scope: 'set-up' },
  {
    base: { security: { cctv: { outages: [{ justified: true }] } } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'otherwise',
        with: { '/security/cctv/outages/0/justified': false },
        deciding: ['/security/cctv/outages/0/justified: false = true'],
      },
    ],
    unknown: [
      {
        name: 'justified not told',
        with: { '/security/cctv/outages/0/justified': undefined },
        possible: ['pass', 'fail'],
        needs: ['/security/cctv/outages/0/justified missing'],
      },
    ],
    notApplicable: [
      { name: 'an empty list', with: { '/security/cctv/outages': [] }, subject: '/security/cctv/outages' },
    ],
  },
);
