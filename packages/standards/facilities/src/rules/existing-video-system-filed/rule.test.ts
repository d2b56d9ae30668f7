import { testScoped } from '../../../test/scopes.js';
import { existingVideoSystemFiled } from './rule.js';

// AN067
testScoped(
  existingVideoSystemFiled,
  { scope: 'video', reach: ['education-body'] },
  {
    base: { security: { cctv: { startedOn: '2025-04-01', policeFiledOn: '2025-06-30', installed: true } } },
    pass: [
      { name: 'as the text asks' },
      { name: 'startedOn: 2020-01-01', with: { '/security/cctv/startedOn': '2020-01-01' } },
      { name: 'filed earlier', with: { '/security/cctv/policeFiledOn': '2025-05-01' } },
    ],
    fail: [
      {
        name: 'filed a day late',
        with: { '/security/cctv/policeFiledOn': '2025-07-01' },
        deciding: ['/security/cctv/policeFiledOn: 2025-07-01 <= 2025-06-30'],
        params: { limit: 90 },
      },
    ],
    unknown: [
      {
        name: 'startedOn not told',
        with: { '/security/cctv/startedOn': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/security/cctv/startedOn missing'],
      },
      {
        name: 'policeFiledOn not told',
        with: { '/security/cctv/policeFiledOn': undefined },
        possible: ['pass', 'fail'],
        needs: ['/security/cctv/policeFiledOn missing'],
      },
    ],
    notApplicable: [{ name: 'startedOn: 2025-04-02', with: { '/security/cctv/startedOn': '2025-04-02' } }],
  },
);
