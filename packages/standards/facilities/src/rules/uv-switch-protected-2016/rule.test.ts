import { testScoped } from '../../../test/scopes.js';
import { uvSwitchProtected2016 } from './rule.js';

// B133
testScoped(
  uvSwitchProtected2016,
  { scope: 'code', edition: '2016' },
  {
    base: { rooms: [{ light: { uvLamp: true, uvSwitchProtected: true } }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'otherwise',
        with: { '/rooms/0/light/uvSwitchProtected': false },
        deciding: ['/rooms/0/light/uvSwitchProtected: false = true'],
      },
    ],
    unknown: [
      {
        name: 'uvLamp not told',
        with: { '/rooms/0/light/uvLamp': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/light/uvLamp missing'],
      },
      {
        name: 'uvSwitchProtected not told',
        with: { '/rooms/0/light/uvSwitchProtected': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/light/uvSwitchProtected missing'],
      },
    ],
    notApplicable: [
      { name: 'uvLamp: false', with: { '/rooms/0/light/uvLamp': false } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
