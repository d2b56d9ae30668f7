import { testScoped } from '../../../test/scopes.js';
import { healthRoom2012 } from './rule.js';

// B311
testScoped(
  healthRoom2012,
  { scope: 'open', adopt: true },
  {
    base: { rooms: [{ kind: 'health-care', area: 12 }], kind: 'kindergarten-nursery-class' },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'area just below 12',
        with: { '/rooms/0/area': 11.9 },
        deciding: ['/rooms/0/area: 11.9 >= 12'],
        params: { area: 11.9, limit: 12 },
      },
    ],
    unknown: [
      {
        name: 'area not told',
        with: { '/rooms/0/area': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/area missing'],
      },
      {
        name: 'kind not told',
        with: { '/rooms/0/kind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/kind missing'],
      },
      {
        name: 'kind of the institution not told',
        with: { '/kind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/kind missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: observation', with: { '/rooms/0/kind': 'observation' } },
      { name: 'kind: institution', with: { '/kind': 'institution' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
    manual: [
      { name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] },
      {
        name: 'not met, the text not adopted',
        adopt: false,
        with: { '/rooms/0/area': 11.9 },
        ifAdopted: ['fail'],
        deciding: ['/rooms/0/area: 11.9 >= 12'],
      },
    ],
  },
);
