import { testAir } from '../../../test/air.js';
import { acceptanceClass1Radon } from './rule.js';

// B384
testAir(acceptanceClass1Radon, {
  text: 'class-1',
  field: 'radon',
  op: '<=',
  limit: 150,
  meets: [150, 149.9],
  beyond: 150.1,
  adopt: true,
});
