import { testDesign } from '../../../test/design-cases.js';
import { heatingSurround } from './rule.js';

// B210
testDesign(
  heatingSurround,
  { reach: 'civil', anchor: 'fittedOutOn', from: '2018-04-01' },
  {
    base: { building: { heating: ['electric'], heatingSurroundClass: 'a' } },
    pass: [
      { name: 'as the text asks' },
      { name: 'heating: electric', with: { '/building/heating': ['electric', 'air-conditioning'] } },
    ],
    fail: [
      {
        name: 'b1',
        with: { '/building/heatingSurroundClass': 'b1' },
        deciding: ['/building/heatingSurroundClass: b1 = a'],
      },
      {
        name: 'b2',
        with: { '/building/heatingSurroundClass': 'b2' },
        deciding: ['/building/heatingSurroundClass: b2 = a'],
      },
      {
        name: 'b3',
        with: { '/building/heatingSurroundClass': 'b3' },
        deciding: ['/building/heatingSurroundClass: b3 = a'],
      },
    ],
    unknown: [
      {
        name: 'heating not told',
        with: { '/building/heating': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/building/heating missing'],
      },
      {
        name: 'heatingSurroundClass not told',
        with: { '/building/heatingSurroundClass': undefined },
        possible: ['pass', 'fail'],
        needs: ['/building/heatingSurroundClass missing'],
      },
    ],
    notApplicable: [{ name: 'heating: district', with: { '/building/heating': ['district'] } }],
  },
);
