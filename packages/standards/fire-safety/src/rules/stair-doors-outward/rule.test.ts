import { testDesign } from '../../../test/design-cases.js';
import { stairDoorsOutward } from './rule.js';

// B154
testDesign(
  stairDoorsOutward,
  { reach: 'civil', anchor: 'designedOn', from: '2023-06-01' },
  {
    base: { exits: [{ storey: 2, opensOutward: true }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'opensOutward: false',
        with: { '/exits/0/opensOutward': false },
        deciding: ['/exits/0/opensOutward: false = true'],
      },
    ],
    unknown: [
      {
        name: 'storey not told',
        with: { '/exits/0/storey': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/exits/0/storey missing'],
      },
      {
        name: 'opensOutward not told',
        with: { '/exits/0/opensOutward': undefined },
        possible: ['pass', 'fail'],
        needs: ['/exits/0/opensOutward missing'],
      },
    ],
    notApplicable: [
      { name: 'storey: 1', with: { '/exits/0/storey': 1 } },
      { name: 'an empty list', with: { '/exits': [] }, subject: '/exits' },
    ],
  },
);
