import { testAir } from '../../../test/air.js';
import { air2022Pm10 } from './rule.js';

// B375
testAir(air2022Pm10, {
  text: 'gb-t-18883-2022',
  field: 'pm10',
  op: '<=',
  limit: 0.1,
  meets: [0.1, 0.09],
  beyond: 0.11,
  adopt: true,
});
