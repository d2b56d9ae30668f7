import { testDesign } from '../../../test/design-cases.js';
import { noIndustrialUse } from './rule.js';

// B140
testDesign(
  noIndustrialUse,
  { reach: 'civil', anchor: 'designedOn', from: '2023-06-01' },
  {
    base: { building: { industrialUse: false } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'industrialUse: true',
        with: { '/building/industrialUse': true },
        deciding: ['/building/industrialUse: true = false'],
      },
    ],
    unknown: [
      {
        name: 'industrialUse not told',
        with: { '/building/industrialUse': undefined },
        possible: ['pass', 'fail'],
        needs: ['/building/industrialUse missing'],
      },
    ],
  },
);
