import { testScoped } from '../../../test/scopes.js';
import { videoKeptByNorms } from './rule.js';

// N148, AN020, B351
testScoped(
  videoKeptByNorms,
  { scope: 'set-up' },
  {
    base: { security: { cctv: { retentionDays: 90 } } },
    pass: [{ name: 'as the text asks' }, { name: 'at 120', with: { '/security/cctv/retentionDays': 120 } }],
    fail: [
      {
        name: 'beyond the figure',
        with: { '/security/cctv/retentionDays': 89 },
        deciding: ['/security/cctv/retentionDays: 89 >= 90'],
        params: { actual: 89, limit: 90 },
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
