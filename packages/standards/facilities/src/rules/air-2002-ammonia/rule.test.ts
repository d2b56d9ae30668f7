import { testAir } from '../../../test/air.js';
import { air2002Ammonia } from './rule.js';

// AB067
testAir(air2002Ammonia, {
  text: 'gb-t-18883-2002',
  field: 'ammonia',
  op: '<=',
  limit: 0.2,
  meets: [0.2, 0.19],
  beyond: 0.21,
});
