import { testScoped } from '../../../test/scopes.js';
import { assessedVideoKept } from './rule.js';

// N289, B352, B319
testScoped(
  assessedVideoKept,
  { scope: 'assessment' },
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
