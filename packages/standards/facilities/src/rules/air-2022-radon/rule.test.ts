import { testAir } from '../../../test/air.js';
import { air2022Radon } from './rule.js';

// B379
testAir(air2022Radon, {
  text: 'gb-t-18883-2022',
  field: 'radon',
  op: '<=',
  limit: 300,
  meets: [300, 299.9],
  beyond: 300.1,
  adopt: true,
});
