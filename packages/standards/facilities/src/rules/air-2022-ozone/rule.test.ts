import { testAir } from '../../../test/air.js';
import { air2022Ozone } from './rule.js';

// B374
testAir(air2022Ozone, {
  text: 'gb-t-18883-2022',
  field: 'ozone',
  op: '<=',
  limit: 0.16,
  meets: [0.16, 0.15],
  beyond: 0.17,
  adopt: true,
});
