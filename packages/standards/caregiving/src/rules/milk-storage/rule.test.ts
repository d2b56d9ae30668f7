import { infants, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { milkStorage } from './rule.js';

// B333
testRule(
  milkStorage,
  merge(infants('2021-12-27'), {
    base: {
      kind: 'institution',
      classes: [{ kind: 'infant' }],
      rooms: [
        { kind: 'pantry', equipment: ['milk-fridge'] },
        { kind: 'nursing-room', equipment: [] },
      ],
    },
    pass: [{ name: 'both' }],
    fail: [
      {
        name: 'no nursing room',
        with: { '/rooms/1/kind': 'office' },
        deciding: [
          '/rooms: 0 >= 1',
          '/rooms/0/kind: pantry = nursing-room',
          '/rooms/1/kind: office = nursing-room',
        ],
      },
      {
        name: 'no fridge',
        with: { '/rooms/0/equipment': [] },
        deciding: [
          '/rooms: 0 >= 1',
          '/rooms/0/equipment: [] has-any ["milk-fridge"]',
          '/rooms/1/equipment: [] has-any ["milk-fridge"]',
        ],
      },
    ],
    unknown: [
      {
        name: 'no list of rooms',
        with: { '/rooms': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms missing'],
      },
    ],
  }),
);
