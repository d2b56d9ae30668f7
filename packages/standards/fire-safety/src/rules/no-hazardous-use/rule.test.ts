import { testDesign } from '../../../test/design-cases.js';
import { noHazardousUse } from './rule.js';

// B140
testDesign(
  noHazardousUse,
  { reach: 'civil', anchor: 'designedOn', from: '2023-06-01' },
  {
    base: { building: { hazardousUse: false } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'hazardousUse: true',
        with: { '/building/hazardousUse': true },
        deciding: ['/building/hazardousUse: true = false'],
      },
    ],
    unknown: [
      {
        name: 'hazardousUse not told',
        with: { '/building/hazardousUse': undefined },
        possible: ['pass', 'fail'],
        needs: ['/building/hazardousUse missing'],
      },
    ],
  },
);
