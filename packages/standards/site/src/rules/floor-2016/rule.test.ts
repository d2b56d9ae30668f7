import { testScoped } from '../../../test/scopes.js';
import { floor2016 } from './rule.js';

// AB003
testScoped(
  floor2016,
  { scope: 'code', edition: '2016' },
  {
    base: { rooms: [{ usedByChildren: true, belowGround: 'no', storey: 3 }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'belowGround: semi-basement',
        with: { '/rooms/0/belowGround': 'semi-basement' },
        deciding: ['/rooms/0/belowGround: semi-basement = no'],
        params: { limit: 3 },
      },
      {
        name: 'belowGround: basement',
        with: { '/rooms/0/belowGround': 'basement' },
        deciding: ['/rooms/0/belowGround: basement = no'],
        params: { limit: 3 },
      },
      {
        name: 'storey just above 3',
        with: { '/rooms/0/storey': 4 },
        deciding: ['/rooms/0/storey: 4 <= 3'],
        params: { limit: 3 },
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
        name: 'storey not told',
        with: { '/rooms/0/storey': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/storey missing'],
      },
      {
        name: 'usedByChildren not told',
        with: { '/rooms/0/usedByChildren': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/usedByChildren missing'],
      },
    ],
    notApplicable: [
      { name: 'usedByChildren: no', with: { '/rooms/0/usedByChildren': false } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
