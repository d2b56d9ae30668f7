import { testScoped } from '../../../test/scopes.js';
import { otherVideoKept } from './rule.js';

// B349
testScoped(
  otherVideoKept,
  { scope: 'security', adopt: true },
  {
    base: { security: { cctv: { retentionDays: 30 } } },
    pass: [{ name: 'as the text asks' }, { name: 'at 60', with: { '/security/cctv/retentionDays': 60 } }],
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
    manual: [{ name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] }],
  },
);
