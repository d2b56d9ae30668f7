import { institution, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { hotWaterOutlet } from './rule.js';

// B327: below 45 degrees, as advice
testRule(
  hotWaterOutlet,
  merge(institution('2021-01-11'), {
    base: { kind: 'institution', building: { hotWaterTemperature: 44.9 } },
    pass: [{ name: 'just below' }],
    fail: [
      {
        name: '45 degrees',
        with: { '/building/hotWaterTemperature': 45 },
        deciding: ['/building/hotWaterTemperature: 45 < 45'],
        params: { value: 45, most: 45 },
      },
    ],
    unknown: [
      {
        name: 'not told',
        with: { '/building/hotWaterTemperature': undefined },
        possible: ['pass', 'fail'],
        needs: ['/building/hotWaterTemperature missing'],
      },
    ],
  }),
);
