import { testScoped } from '../../../test/scopes.js';
import { childDoorAdvice } from './rule.js';

// B075
testScoped(
  childDoorAdvice,
  { scope: 'code', edition: '2019', adopt: true },
  {
    base: { rooms: [{ usedByChildren: true, doors: [{ childHandleHeight: 0.6, metal: false }] }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'childHandleHeight just below 0.6',
        with: { '/rooms/0/doors/0/childHandleHeight': 0.59 },
        deciding: ['/rooms/0/doors/0/childHandleHeight: 0.59 = 0.6'],
      },
      {
        name: 'childHandleHeight just above 0.6',
        with: { '/rooms/0/doors/0/childHandleHeight': 0.61 },
        deciding: ['/rooms/0/doors/0/childHandleHeight: 0.61 = 0.6'],
      },
      {
        name: 'metal: yes',
        with: { '/rooms/0/doors/0/metal': true },
        deciding: ['/rooms/0/doors/0/metal: true = false'],
      },
    ],
    unknown: [
      {
        name: 'childHandleHeight not told',
        with: { '/rooms/0/doors/0/childHandleHeight': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/doors/0/childHandleHeight missing'],
      },
      {
        name: 'metal not told',
        with: { '/rooms/0/doors/0/metal': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/doors/0/metal missing'],
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
      { name: 'no doors', with: { '/rooms/0/doors': [] } },
    ],
    manual: [
      { name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] },
      {
        name: 'not met, the text not adopted',
        adopt: false,
        with: { '/rooms/0/doors/0/childHandleHeight': 0.59 },
        ifAdopted: ['fail'],
        deciding: ['/rooms/0/doors/0/childHandleHeight: 0.59 = 0.6'],
      },
    ],
  },
);
