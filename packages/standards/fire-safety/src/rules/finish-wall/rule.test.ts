import { testDesign } from '../../../test/design-cases.js';
import { finishWall } from './rule.js';

// B206
testDesign(
  finishWall,
  { reach: 'nursery', anchor: 'fittedOutOn', from: '2018-04-01' },
  {
    base: { rooms: [{ usedByChildren: true, kind: 'activity', finishes: { wall: 'a' } }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'kind: living-unit', with: { '/rooms/0/kind': 'living-unit' } },
      { name: 'kind: sleep', with: { '/rooms/0/kind': 'sleep' } },
      { name: 'kind: activity-and-sleep', with: { '/rooms/0/kind': 'activity-and-sleep' } },
      { name: 'kind: multi-function', with: { '/rooms/0/kind': 'multi-function' } },
    ],
    fail: [
      { name: 'b1', with: { '/rooms/0/finishes/wall': 'b1' }, deciding: ['/rooms/0/finishes/wall: b1 = a'] },
      { name: 'b2', with: { '/rooms/0/finishes/wall': 'b2' }, deciding: ['/rooms/0/finishes/wall: b2 = a'] },
      { name: 'b3', with: { '/rooms/0/finishes/wall': 'b3' }, deciding: ['/rooms/0/finishes/wall: b3 = a'] },
    ],
    unknown: [
      {
        name: 'usedByChildren not told',
        with: { '/rooms/0/usedByChildren': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/usedByChildren missing'],
      },
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
      { name: 'usedByChildren: false', with: { '/rooms/0/usedByChildren': false } },
      { name: 'kind: kitchen', with: { '/rooms/0/kind': 'kitchen' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
