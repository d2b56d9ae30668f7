import { testScoped } from '../../../test/scopes.js';
import { insulationMultiFunction2016 } from './rule.js';

// AB016
testScoped(
  insulationMultiFunction2016,
  { scope: 'code', edition: '2016' },
  {
    base: { rooms: [{ kind: 'multi-function', technics: { airborneInsulation: 45, impactSound: 75 } }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'airborneInsulation just below 45',
        with: { '/rooms/0/technics/airborneInsulation': 44.9 },
        deciding: ['/rooms/0/technics/airborneInsulation: 44.9 >= 45'],
      },
      {
        name: 'impactSound just above 75',
        with: { '/rooms/0/technics/impactSound': 75.1 },
        deciding: ['/rooms/0/technics/impactSound: 75.1 <= 75'],
      },
    ],
    unknown: [
      {
        name: 'airborneInsulation not told',
        with: { '/rooms/0/technics/airborneInsulation': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/technics/airborneInsulation missing'],
      },
      {
        name: 'impactSound not told',
        with: { '/rooms/0/technics/impactSound': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/technics/impactSound missing'],
      },
      {
        name: 'kind not told',
        with: { '/rooms/0/kind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/kind missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: kitchen', with: { '/rooms/0/kind': 'kitchen' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
