import { testScoped } from '../../../test/scopes.js';
import { insulationLiving2016 } from './rule.js';

// AB016
testScoped(
  insulationLiving2016,
  { scope: 'code', edition: '2016' },
  {
    base: { rooms: [{ kind: 'activity', technics: { airborneInsulation: 50, impactSound: 65 } }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'kind: sleep', with: { '/rooms/0/kind': 'sleep' } },
      { name: 'kind: activity-and-sleep', with: { '/rooms/0/kind': 'activity-and-sleep' } },
      { name: 'kind: living-unit', with: { '/rooms/0/kind': 'living-unit' } },
      { name: 'kind: observation', with: { '/rooms/0/kind': 'observation' } },
    ],
    fail: [
      {
        name: 'airborneInsulation just below 50',
        with: { '/rooms/0/technics/airborneInsulation': 49.9 },
        deciding: ['/rooms/0/technics/airborneInsulation: 49.9 >= 50'],
      },
      {
        name: 'impactSound just above 65',
        with: { '/rooms/0/technics/impactSound': 65.1 },
        deciding: ['/rooms/0/technics/impactSound: 65.1 <= 65'],
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
