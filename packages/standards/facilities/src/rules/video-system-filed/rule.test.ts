import { testScoped } from '../../../test/scopes.js';
import { videoSystemFiled } from './rule.js';

// AN067
testScoped(
  videoSystemFiled,
  { scope: 'video', reach: ['education-body'] },
  {
    base: { security: { cctv: { startedOn: '2025-07-01', policeFiledOn: '2025-07-31', installed: true } } },
    pass: [
      { name: 'as the text asks' },
      { name: 'filed earlier', with: { '/security/cctv/policeFiledOn': '2025-07-10' } },
      {
        name: 'started the day after',
        with: { '/security/cctv/startedOn': '2025-04-02', '/security/cctv/policeFiledOn': '2025-05-02' },
      },
    ],
    fail: [
      {
        name: 'filed a day late',
        with: { '/security/cctv/policeFiledOn': '2025-08-01' },
        deciding: [
          '/security/cctv/policeFiledOn: 2025-08-01 <= 2025-07-31',
          '/security/cctv/startedOn: 2025-07-01',
        ],
        params: { limit: 30 },
      },
    ],
    unknown: [
      {
        name: 'policeFiledOn not told',
        with: { '/security/cctv/policeFiledOn': undefined },
        possible: ['pass', 'fail'],
        needs: ['/security/cctv/policeFiledOn missing'],
      },
      {
        name: 'start not told, filed late',
        with: { '/security/cctv/startedOn': undefined },
        possible: ['pass', 'fail', 'not-applicable'],
        needs: ['/security/cctv/startedOn missing'],
      },
    ],
    notApplicable: [
      { name: 'startedOn: 2025-04-01', with: { '/security/cctv/startedOn': '2025-04-01' } },
      { name: 'startedOn: 2020-01-01', with: { '/security/cctv/startedOn': '2020-01-01' } },
    ],
  },
);
