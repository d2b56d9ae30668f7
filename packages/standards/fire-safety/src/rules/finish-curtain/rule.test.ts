import { testDesign } from '../../../test/design-cases.js';
import { finishCurtain } from './rule.js';

// B206
testDesign(
  finishCurtain,
  { reach: 'nursery', anchor: 'fittedOutOn', from: '2018-04-01' },
  {
    base: { rooms: [{ usedByChildren: true, kind: 'activity', finishes: { curtain: 'a' } }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'kind: living-unit', with: { '/rooms/0/kind': 'living-unit' } },
      { name: 'kind: sleep', with: { '/rooms/0/kind': 'sleep' } },
      { name: 'kind: activity-and-sleep', with: { '/rooms/0/kind': 'activity-and-sleep' } },
      { name: 'kind: multi-function', with: { '/rooms/0/kind': 'multi-function' } },
      { name: 'b1', with: { '/rooms/0/finishes/curtain': 'b1' } },
    ],
    fail: [
      {
        name: 'b2',
        with: { '/rooms/0/finishes/curtain': 'b2' },
        deciding: ['/rooms/0/finishes/curtain: b2 in ["a","b1"]'],
      },
      {
        name: 'b3',
        with: { '/rooms/0/finishes/curtain': 'b3' },
        deciding: ['/rooms/0/finishes/curtain: b3 in ["a","b1"]'],
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
        name: 'kind of room not told',
        with: { '/rooms/0/kind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/kind missing'],
      },
      {
        name: 'curtain not told',
        with: { '/rooms/0/finishes/curtain': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/finishes/curtain missing'],
      },
    ],
    notApplicable: [
      { name: 'usedByChildren: false', with: { '/rooms/0/usedByChildren': false } },
      { name: 'kind: kitchen', with: { '/rooms/0/kind': 'kitchen' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
