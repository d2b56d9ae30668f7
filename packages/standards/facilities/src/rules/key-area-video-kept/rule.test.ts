import { testScoped } from '../../../test/scopes.js';
import { keyAreaVideoKept } from './rule.js';

// B349
testScoped(
  keyAreaVideoKept,
  { scope: 'security', adopt: true },
  {
    base: { security: { cctv: { keyAreaRetentionDays: 90 } } },
    pass: [
      { name: 'as the text asks' },
      { name: 'at 120', with: { '/security/cctv/keyAreaRetentionDays': 120 } },
    ],
    fail: [
      {
        name: 'beyond the figure',
        with: { '/security/cctv/keyAreaRetentionDays': 89 },
        deciding: ['/security/cctv/keyAreaRetentionDays: 89 >= 90'],
        params: { actual: 89, limit: 90 },
      },
    ],
    unknown: [
      {
        name: 'keyAreaRetentionDays not told',
        with: { '/security/cctv/keyAreaRetentionDays': undefined },
        possible: ['pass', 'fail'],
        needs: ['/security/cctv/keyAreaRetentionDays missing'],
      },
    ],
    manual: [{ name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] }],
  },
);
