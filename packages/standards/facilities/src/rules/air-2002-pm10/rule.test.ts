import { testAir } from '../../../test/air.js';
import { air2002Pm10 } from './rule.js';

// AB073
testAir(air2002Pm10, {
  text: 'gb-t-18883-2002',
  field: 'pm10',
  op: '<=',
  limit: 0.15,
  meets: [0.15, 0.14],
  beyond: 0.16,
});
