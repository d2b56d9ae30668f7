import { testAir } from '../../../test/air.js';
import { air2022Tvoc } from './rule.js';

// B371
testAir(air2022Tvoc, {
  text: 'gb-t-18883-2022',
  field: 'tvoc',
  op: '<=',
  limit: 0.6,
  meets: [0.6, 0.59],
  beyond: 0.61,
  adopt: true,
});
