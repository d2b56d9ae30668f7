import { testAir } from '../../../test/air.js';
import { air2002Radon } from './rule.js';

// AB072
testAir(air2002Radon, {
  text: 'gb-t-18883-2002',
  field: 'radon',
  op: '<=',
  limit: 400,
  meets: [400, 399.9],
  beyond: 400.1,
});
