import { testScoped } from '../../../test/scopes.js';
import { vaccinationCertificate } from './rule.js';

// N074, N225, B308
testScoped(
  vaccinationCertificate,
  { reach: 'institutions', list: '/children' },
  {
    base: { children: [{ vaccination: { certificateChecked: true } }] },
    pass: [{ name: 'as asked' }],
    fail: [
      {
        name: 'vaccination/certificateChecked False',
        with: { '/children/0/vaccination/certificateChecked': false },
        deciding: ['/children/0/vaccination/certificateChecked: *** = true'],
      },
    ],
    unknown: [
      {
        name: 'vaccination/certificateChecked not told',
        with: { '/children/0/vaccination/certificateChecked': undefined },
        possible: ['pass', 'fail'],
        needs: ['/children/0/vaccination/certificateChecked missing'],
      },
    ],
  },
);
