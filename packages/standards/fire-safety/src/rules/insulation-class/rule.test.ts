import { testDesign } from '../../../test/design-cases.js';
import { insulationClass } from './rule.js';

// B150
testDesign(
  insulationClass,
  { reach: 'nursery', anchor: 'designedOn', from: '2023-06-01' },
  {
    base: { building: { insulationClass: 'a' } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'b1',
        with: { '/building/insulationClass': 'b1' },
        deciding: ['/building/insulationClass: b1 = a'],
      },
      {
        name: 'b2',
        with: { '/building/insulationClass': 'b2' },
        deciding: ['/building/insulationClass: b2 = a'],
      },
      {
        name: 'b3',
        with: { '/building/insulationClass': 'b3' },
        deciding: ['/building/insulationClass: b3 = a'],
      },
    ],
    unknown: [
      {
        name: 'insulationClass not told',
        with: { '/building/insulationClass': undefined },
        possible: ['pass', 'fail'],
        needs: ['/building/insulationClass missing'],
      },
    ],
  },
);
