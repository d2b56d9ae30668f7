import { testScoped } from '../../../test/scopes.js';
import { pantryEquipment } from './rule.js';

// B098
testScoped(
  pantryEquipment,
  { scope: 'nursery', edition: '2019' },
  {
    base: {
      rooms: [{ kind: 'pantry', equipment: ['counter', 'washing-sink', 'basin', 'cabinet', 'heating'] }],
    },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'equipment without counter',
        with: { '/rooms/0/equipment': ['washing-sink', 'basin', 'cabinet', 'heating'] },
        deciding: [
          '/rooms/0/equipment: ["basin","cabinet","heating","washing-sink"] has-all ["counter","washing-sink","basin","cabinet","heating"]',
        ],
      },
      {
        name: 'equipment without washing-sink',
        with: { '/rooms/0/equipment': ['counter', 'basin', 'cabinet', 'heating'] },
        deciding: [
          '/rooms/0/equipment: ["basin","cabinet","counter","heating"] has-all ["counter","washing-sink","basin","cabinet","heating"]',
        ],
      },
      {
        name: 'equipment without basin',
        with: { '/rooms/0/equipment': ['counter', 'washing-sink', 'cabinet', 'heating'] },
        deciding: [
          '/rooms/0/equipment: ["cabinet","counter","heating","washing-sink"] has-all ["counter","washing-sink","basin","cabinet","heating"]',
        ],
      },
      {
        name: 'equipment without cabinet',
        with: { '/rooms/0/equipment': ['counter', 'washing-sink', 'basin', 'heating'] },
        deciding: [
          '/rooms/0/equipment: ["basin","counter","heating","washing-sink"] has-all ["counter","washing-sink","basin","cabinet","heating"]',
        ],
      },
      {
        name: 'equipment without heating',
        with: { '/rooms/0/equipment': ['counter', 'washing-sink', 'basin', 'cabinet'] },
        deciding: [
          '/rooms/0/equipment: ["basin","cabinet","counter","washing-sink"] has-all ["counter","washing-sink","basin","cabinet","heating"]',
        ],
      },
    ],
    unknown: [
      {
        name: 'equipment not told',
        with: { '/rooms/0/equipment': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/equipment missing'],
      },
      {
        name: 'kind not told',
        with: { '/rooms/0/kind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/kind missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: kitchen', with: { '/rooms/0/kind': 'kitchen' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
