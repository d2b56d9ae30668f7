import { testScoped } from '../../../test/scopes.js';
import { missingVaccinationReported } from './rule.js';

// N074, B308
testScoped(
  missingVaccinationReported,
  { reach: 'institutions', list: '/children' },
  {
    base: {
      children: [{ vaccination: { complete: false, checkedOn: '2026-11-23', reportedOn: '2026-11-23' } }],
    },
    pass: [{ name: 'on the day of the check' }],
    fail: [
      {
        name: 'a day still to come',
        with: { '/children/0/vaccination/reportedOn': '2026-11-24' },
        deciding: ['/children/0/vaccination/reportedOn: *** <= 2026-11-23'],
      },
      {
        name: 'before the check',
        with: { '/children/0/vaccination/reportedOn': '2026-11-22' },
        deciding: [
          '/children/0/vaccination/reportedOn: *** >= ***',
          '/children/0/vaccination/checkedOn: ***',
        ],
      },
    ],
    unknown: [
      {
        name: 'day not told',
        with: { '/children/0/vaccination/reportedOn': undefined },
        possible: ['pass', 'fail'],
        needs: ['/children/0/vaccination/reportedOn missing'],
      },
      {
        name: 'not told whether doses are missing',
        with: { '/children/0/vaccination/complete': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/children/0/vaccination/complete missing'],
      },
    ],
    notApplicable: [{ name: 'complete for the age', with: { '/children/0/vaccination/complete': true } }],
  },
);
