import { testScoped } from '../../../test/scopes.js';
import { nurseryFloor } from './rule.js';

// B071
testScoped(
  nurseryFloor,
  { scope: 'nursery', edition: '2019' },
  {
    base: { livingUnits: [{ storey: 1, classKind: 'infant' }], site: { hardship: false } },
    pass: [
      { name: 'as the text asks' },
      {
        name: 'older toddlers on floor 2, with difficulty',
        with: {
          '/livingUnits/0/storey': 2,
          '/livingUnits/0/classKind': 'older-toddler',
          '/site/hardship': true,
        },
      },
    ],
    fail: [
      {
        name: 'infants on floor 2',
        with: { '/livingUnits/0/storey': 2, '/site/hardship': true },
        deciding: ['/livingUnits/0/storey: 2 = 1', '/livingUnits/0/classKind: infant = older-toddler'],
        params: { storey: 2 },
      },
      {
        name: 'a mixed class on floor 2',
        with: { '/livingUnits/0/storey': 2, '/livingUnits/0/classKind': 'mixed', '/site/hardship': true },
        deciding: ['/livingUnits/0/storey: 2 = 1', '/livingUnits/0/classKind: mixed = older-toddler'],
        params: { storey: 2 },
      },
      {
        name: 'older toddlers on floor 2, without difficulty',
        with: { '/livingUnits/0/storey': 2, '/livingUnits/0/classKind': 'older-toddler' },
        deciding: ['/livingUnits/0/storey: 2 = 1', '/site/hardship: false = true'],
        params: { storey: 2 },
      },
      {
        name: 'older toddlers on floor 3',
        with: {
          '/livingUnits/0/storey': 3,
          '/livingUnits/0/classKind': 'older-toddler',
          '/site/hardship': true,
        },
        deciding: ['/livingUnits/0/storey: 3 = 1', '/livingUnits/0/storey: 3 = 2'],
        params: { storey: 3 },
      },
      {
        name: 'below ground',
        with: {
          '/livingUnits/0/storey': 0,
          '/livingUnits/0/classKind': 'older-toddler',
          '/site/hardship': true,
        },
        deciding: ['/livingUnits/0/storey: 0 = 1', '/livingUnits/0/storey: 0 = 2'],
        params: { storey: 0 },
      },
    ],
    unknown: [
      {
        name: 'storey not told',
        with: { '/livingUnits/0/storey': undefined },
        possible: ['pass', 'fail'],
        needs: ['/livingUnits/0/storey missing'],
      },
    ],
    notApplicable: [{ name: 'an empty list', with: { '/livingUnits': [] }, subject: '/livingUnits' }],
  },
);
