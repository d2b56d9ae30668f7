import { testAir } from '../../../test/air.js';
import { acceptanceClass2Radon } from './rule.js';

// B384
testAir(acceptanceClass2Radon, {
  text: 'class-2',
  field: 'radon',
  op: '<=',
  limit: 150,
  meets: [150, 149.9],
  beyond: 150.1,
  adopt: true,
});
