import { testScoped } from '../../../test/scopes.js';
import { uvSwitchSeparate } from './rule.js';

// B133
testScoped(
  uvSwitchSeparate,
  { scope: 'code', edition: '2019' },
  {
    base: { rooms: [{ light: { uvLamp: true, uvSwitchSeparate: true } }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'otherwise',
        with: { '/rooms/0/light/uvSwitchSeparate': false },
        deciding: ['/rooms/0/light/uvSwitchSeparate: false = true'],
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
        name: 'uvSwitchSeparate not told',
        with: { '/rooms/0/light/uvSwitchSeparate': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/light/uvSwitchSeparate missing'],
      },
    ],
    notApplicable: [
      { name: 'uvLamp: false', with: { '/rooms/0/light/uvLamp': false } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
