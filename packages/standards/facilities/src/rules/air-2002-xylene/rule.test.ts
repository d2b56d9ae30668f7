import { testAir } from '../../../test/air.js';
import { air2002Xylene } from './rule.js';

// AB068
testAir(air2002Xylene, {
  text: 'gb-t-18883-2002',
  field: 'xylene',
  op: '<=',
  limit: 0.2,
  meets: [0.2, 0.19],
  beyond: 0.21,
});
