import { testDesign } from '../../../test/design-cases.js';
import { timberFloor } from './rule.js';

// B143
testDesign(
  timberFloor,
  { reach: 'civil', anchor: 'designedOn', from: '2023-06-01' },
  {
    base: { rooms: [{ usedByChildren: true, storey: 3 }], building: { timberClass: '1' } },
    pass: [
      { name: 'as the text asks' },
      { name: 'class II, floor 2', with: { '/building/timberClass': '2', '/rooms/0/storey': 2 } },
      { name: 'class III, floor 1', with: { '/building/timberClass': '3', '/rooms/0/storey': 1 } },
    ],
    fail: [
      {
        name: 'class I, floor 4',
        with: { '/rooms/0/storey': 4 },
        deciding: ['/rooms/0/storey: 4 <= 3', '/building/timberClass: 1'],
        params: { storey: 4, limit: 3 },
      },
      {
        name: 'class II, floor 3',
        with: { '/building/timberClass': '2' },
        deciding: ['/rooms/0/storey: 3 <= 2', '/building/timberClass: 2'],
        params: { storey: 3, limit: 2 },
      },
      {
        name: 'class III, floor 2',
        with: { '/building/timberClass': '3', '/rooms/0/storey': 2 },
        deciding: ['/rooms/0/storey: 2 <= 1', '/building/timberClass: 3'],
        params: { storey: 2, limit: 1 },
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
        name: 'floor not told',
        with: { '/rooms/0/storey': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/storey missing'],
      },
      {
        name: 'class not told',
        with: { '/building/timberClass': undefined, '/rooms/0/storey': 4 },
        possible: ['pass', 'fail', 'not-applicable'],
        needs: ['/building/timberClass missing'],
      },
    ],
    notApplicable: [
      { name: 'usedByChildren: false', with: { '/rooms/0/usedByChildren': false } },
      { name: 'no timber', with: { '/building/timberClass': 'none' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
