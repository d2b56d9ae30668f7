import { testAir } from '../../../test/air.js';
import { acceptanceClass2Tvoc } from './rule.js';

// B384
testAir(acceptanceClass2Tvoc, {
  text: 'class-2',
  field: 'tvoc',
  op: '<=',
  limit: 0.5,
  meets: [0.5, 0.49],
  beyond: 0.51,
});
