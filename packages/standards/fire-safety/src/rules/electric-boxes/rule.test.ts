import { testDesign } from '../../../test/design-cases.js';
import { electricBoxes } from './rule.js';

// B209
testDesign(
  electricBoxes,
  { reach: 'civil', anchor: 'fittedOutOn', from: '2018-04-01' },
  {
    base: { building: { electricBoxOnCombustible: false } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'electricBoxOnCombustible: true',
        with: { '/building/electricBoxOnCombustible': true },
        deciding: ['/building/electricBoxOnCombustible: true = false'],
      },
    ],
    unknown: [
      {
        name: 'electricBoxOnCombustible not told',
        with: { '/building/electricBoxOnCombustible': undefined },
        possible: ['pass', 'fail'],
        needs: ['/building/electricBoxOnCombustible missing'],
      },
    ],
  },
);
