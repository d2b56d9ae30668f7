import { testScoped } from '../../../test/scopes.js';
import { nightLight2016 } from './rule.js';

// AB022
testScoped(
  nightLight2016,
  { scope: 'code', edition: '2016' },
  {
    base: { rooms: [{ kind: 'sleep', light: { nightLight: true } }], boarding: true },
    pass: [
      { name: 'as the text asks' },
      { name: 'kind: activity-and-sleep', with: { '/rooms/0/kind': 'activity-and-sleep' } },
    ],
    fail: [
      {
        name: 'otherwise',
        with: { '/rooms/0/light/nightLight': false },
        deciding: ['/rooms/0/light/nightLight: false = true'],
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
        name: 'boarding not told',
        with: { '/boarding': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/boarding missing'],
      },
      {
        name: 'nightLight not told',
        with: { '/rooms/0/light/nightLight': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/light/nightLight missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: activity', with: { '/rooms/0/kind': 'activity' } },
      { name: 'boarding: false', with: { '/boarding': false } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
