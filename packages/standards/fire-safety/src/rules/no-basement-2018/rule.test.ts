import { testDesign } from '../../../test/design-cases.js';
import { noBasement2018 } from './rule.js';

// B179
testDesign(
  noBasement2018,
  { reach: 'civil', anchor: 'designedOn', from: '2018-10-01' },
  {
    base: { rooms: [{ usedByChildren: true, belowGround: 'no' }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'semi-basement',
        with: { '/rooms/0/belowGround': 'semi-basement' },
        deciding: ['/rooms/0/belowGround: semi-basement = no'],
      },
      {
        name: 'basement',
        with: { '/rooms/0/belowGround': 'basement' },
        deciding: ['/rooms/0/belowGround: basement = no'],
      },
    ],
    unknown: [
      {
        name: 'usedByChildren not told',
        with: { '/rooms/0/usedByChildren': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/usedByChildren missing'],
      },
      {
        name: 'belowGround not told',
        with: { '/rooms/0/belowGround': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/belowGround missing'],
      },
    ],
    notApplicable: [
      { name: 'usedByChildren: false', with: { '/rooms/0/usedByChildren': false } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
