import { testScoped } from '../../../test/scopes.js';
import { missingVaccinationUrged } from './rule.js';

// N074, N225
testScoped(
  missingVaccinationUrged,
  { reach: 'institutions', list: '/children' },
  {
    base: {
      children: [{ vaccination: { complete: false, checkedOn: '2026-11-23', guardianToldOn: '2026-11-23' } }],
    },
    pass: [{ name: 'on the day of the check' }],
    fail: [
      {
        name: 'a day still to come',
        with: { '/children/0/vaccination/guardianToldOn': '2026-11-24' },
        deciding: ['/children/0/vaccination/guardianToldOn: *** <= 2026-11-23'],
      },
      {
        name: 'before the check',
        with: { '/children/0/vaccination/guardianToldOn': '2026-11-22' },
        deciding: [
          '/children/0/vaccination/guardianToldOn: *** >= ***',
          '/children/0/vaccination/checkedOn: ***',
        ],
      },
    ],
    unknown: [
      {
        name: 'day not told',
        with: { '/children/0/vaccination/guardianToldOn': undefined },
        possible: ['pass', 'fail'],
        needs: ['/children/0/vaccination/guardianToldOn missing'],
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
