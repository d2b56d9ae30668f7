import { testAir } from '../../../test/air.js';
import { air2002Tvoc } from './rule.js';

// AB070
testAir(air2002Tvoc, {
  text: 'gb-t-18883-2002',
  field: 'tvoc',
  op: '<=',
  limit: 0.6,
  meets: [0.6, 0.59],
  beyond: 0.61,
});
