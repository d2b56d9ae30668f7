import { testScoped } from '../../../test/scopes.js';
import { videoKeptByRegulation } from './rule.js';

// AN069
testScoped(
  videoKeptByRegulation,
  { scope: 'video', reach: ['education-body'] },
  {
    base: { security: { cctv: { retentionDays: 30, installed: true } } },
    pass: [{ name: 'as the text asks' }, { name: 'at 90', with: { '/security/cctv/retentionDays': 90 } }],
    fail: [
      {
        name: 'beyond the figure',
        with: { '/security/cctv/retentionDays': 29 },
        deciding: ['/security/cctv/retentionDays: 29 >= 30'],
        params: { actual: 29, limit: 30 },
      },
    ],
    unknown: [
      {
        name: 'retentionDays not told',
        with: { '/security/cctv/retentionDays': undefined },
        possible: ['pass', 'fail'],
        needs: ['/security/cctv/retentionDays missing'],
      },
    ],
  },
);
