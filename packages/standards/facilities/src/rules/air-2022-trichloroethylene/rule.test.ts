import { testAir } from '../../../test/air.js';
import { air2022Trichloroethylene } from './rule.js';

// B376
testAir(air2022Trichloroethylene, {
  text: 'gb-t-18883-2022',
  field: 'trichloroethylene',
  op: '<=',
  limit: 0.006,
  meets: [0.006, 0.005],
  beyond: 0.007,
  adopt: true,
});
