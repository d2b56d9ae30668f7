import { testDesign } from '../../../test/design-cases.js';
import { groundExitWidth } from './rule.js';

// B152
testDesign(
  groundExitWidth,
  { reach: 'civil', anchor: 'designedOn', from: '2023-06-01' },
  {
    base: { exits: [{ storey: 1, netWidth: 1.1 }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'netWidth well within', with: { '/exits/0/netWidth': 1.2 } },
    ],
    fail: [
      {
        name: 'netWidth just beyond',
        with: { '/exits/0/netWidth': 1.0 },
        deciding: ['/exits/0/netWidth: 1 >= 1.1'],
        params: { width: 1.0, least: 1.1 },
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
        name: 'netWidth not told',
        with: { '/exits/0/netWidth': undefined },
        possible: ['pass', 'fail'],
        needs: ['/exits/0/netWidth missing'],
      },
    ],
    notApplicable: [
      { name: 'storey: 2', with: { '/exits/0/storey': 2 } },
      { name: 'storey: 0', with: { '/exits/0/storey': 0 } },
      { name: 'an empty list', with: { '/exits': [] }, subject: '/exits' },
    ],
  },
);
