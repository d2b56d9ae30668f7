import { testDesign } from '../../../test/design-cases.js';
import { finishKitchen } from './rule.js';

// B208
testDesign(
  finishKitchen,
  { reach: 'civil', anchor: 'fittedOutOn', from: '2018-04-01', adopt: true },
  {
    base: { rooms: [{ kind: 'kitchen', finishes: { ceiling: 'a', wall: 'a', floor: 'a' } }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'ceiling',
        with: { '/rooms/0/finishes/ceiling': 'b1' },
        deciding: ['/rooms/0/finishes/ceiling: b1 = a'],
      },
      {
        name: 'wall',
        with: { '/rooms/0/finishes/wall': 'b1' },
        deciding: ['/rooms/0/finishes/wall: b1 = a'],
      },
      {
        name: 'floor',
        with: { '/rooms/0/finishes/floor': 'b1' },
        deciding: ['/rooms/0/finishes/floor: b1 = a'],
      },
    ],
    unknown: [
      {
        name: 'kind of room not told',
        with: { '/rooms/0/kind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/kind missing'],
      },
      {
        name: 'wall not told',
        with: { '/rooms/0/finishes/wall': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/finishes/wall missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: pantry', with: { '/rooms/0/kind': 'pantry' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
