import { testScoped } from '../../../test/scopes.js';
import { noBasementHygiene } from './rule.js';

// N215
testScoped(
  noBasementHygiene,
  { scope: 'hygiene' },
  {
    base: { rooms: [{ kind: 'living-unit', belowGround: 'no' }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'kind: activity', with: { '/rooms/0/kind': 'activity' } },
      { name: 'kind: sleep', with: { '/rooms/0/kind': 'sleep' } },
      { name: 'kind: activity-and-sleep', with: { '/rooms/0/kind': 'activity-and-sleep' } },
    ],
    fail: [
      {
        name: 'belowGround: semi-basement',
        with: { '/rooms/0/belowGround': 'semi-basement' },
        deciding: ['/rooms/0/belowGround: semi-basement = no'],
      },
      {
        name: 'belowGround: basement',
        with: { '/rooms/0/belowGround': 'basement' },
        deciding: ['/rooms/0/belowGround: basement = no'],
      },
    ],
    unknown: [
      {
        name: 'belowGround not told',
        with: { '/rooms/0/belowGround': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/belowGround missing'],
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
