import { testScoped } from '../../../test/scopes.js';
import { uvLamp } from './rule.js';

// B132
testScoped(
  uvLamp,
  { scope: 'code', edition: '2019' },
  {
    base: { rooms: [{ kind: 'activity', light: { uvLamp: true } }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'kind: sleep', with: { '/rooms/0/kind': 'sleep' } },
      { name: 'kind: activity-and-sleep', with: { '/rooms/0/kind': 'activity-and-sleep' } },
      { name: 'kind: living-unit', with: { '/rooms/0/kind': 'living-unit' } },
      { name: 'kind: observation', with: { '/rooms/0/kind': 'observation' } },
      { name: 'kind: child-toilet', with: { '/rooms/0/kind': 'child-toilet' } },
      { name: 'kind: kitchen', with: { '/rooms/0/kind': 'kitchen' } },
    ],
    fail: [
      {
        name: 'otherwise',
        with: { '/rooms/0/light/uvLamp': false },
        deciding: ['/rooms/0/light/uvLamp: false = true'],
      },
    ],
    unknown: [
      {
        name: 'kind not told',
        with: { '/rooms/0/kind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/kind missing'],
      },
      {
        name: 'uvLamp not told',
        with: { '/rooms/0/light/uvLamp': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/light/uvLamp missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: storage', with: { '/rooms/0/kind': 'storage' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
