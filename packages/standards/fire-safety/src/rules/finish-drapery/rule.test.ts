import { testDesign } from '../../../test/design-cases.js';
import { finishDrapery } from './rule.js';

// B206, B207: "drapery none", so that a room with drapery waits for a person and fails nobody by itself
testDesign(
  finishDrapery,
  { reach: 'nursery', anchor: 'fittedOutOn', from: '2018-04-01', answer: true },
  {
    base: { rooms: [{ usedByChildren: true, kind: 'activity', finishes: { drapery: true } }] },
    pass: [
      { name: 'found allowed' },
      { name: 'kind: living-unit', with: { '/rooms/0/kind': 'living-unit' } },
      { name: 'kind: sleep', with: { '/rooms/0/kind': 'sleep' } },
      { name: 'kind: activity-and-sleep', with: { '/rooms/0/kind': 'activity-and-sleep' } },
      { name: 'kind: multi-function', with: { '/rooms/0/kind': 'multi-function' } },
    ],
    unknown: [
      {
        name: 'usedByChildren not told',
        with: { '/rooms/0/usedByChildren': undefined },
        possible: ['manual', 'not-applicable'],
        needs: ['/rooms/0/usedByChildren missing'],
      },
      {
        name: 'kind of room not told',
        with: { '/rooms/0/kind': undefined },
        possible: ['manual', 'not-applicable'],
        needs: ['/rooms/0/kind missing'],
      },
      {
        name: 'drapery not told',
        with: { '/rooms/0/finishes/drapery': undefined },
        possible: ['manual', 'not-applicable'],
        needs: ['/rooms/0/finishes/drapery missing'],
      },
    ],
    notApplicable: [
      { name: 'no drapery', with: { '/rooms/0/finishes/drapery': false } },
      { name: 'usedByChildren: false', with: { '/rooms/0/usedByChildren': false } },
      { name: 'kind: kitchen', with: { '/rooms/0/kind': 'kitchen' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
