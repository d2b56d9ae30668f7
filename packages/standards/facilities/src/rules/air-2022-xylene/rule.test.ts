import { testAir } from '../../../test/air.js';
import { air2022Xylene } from './rule.js';

// B370
testAir(air2022Xylene, {
  text: 'gb-t-18883-2022',
  field: 'xylene',
  op: '<=',
  limit: 0.2,
  meets: [0.2, 0.19],
  beyond: 0.21,
  adopt: true,
});
