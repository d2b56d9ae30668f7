import { testAir } from '../../../test/air.js';
import { air2002Ozone } from './rule.js';

// AB067
testAir(air2002Ozone, {
  text: 'gb-t-18883-2002',
  field: 'ozone',
  op: '<=',
  limit: 0.16,
  meets: [0.16, 0.15],
  beyond: 0.17,
});
