import { testScoped } from '../../../test/scopes.js';
import { homeNoBasement } from './rule.js';

// N183
testScoped(
  homeNoBasement,
  { scope: 'home', adopt: true },
  {
    base: { rooms: [{ usedByChildren: true, belowGround: 'no' }] },
    pass: [{ name: 'as the text asks' }],
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
    manual: [
      { name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] },
      {
        name: 'not met, the text not adopted',
        adopt: false,
        with: { '/rooms/0/belowGround': 'semi-basement' },
        ifAdopted: ['fail'],
        deciding: ['/rooms/0/belowGround: semi-basement = no'],
      },
    ],
  },
);
