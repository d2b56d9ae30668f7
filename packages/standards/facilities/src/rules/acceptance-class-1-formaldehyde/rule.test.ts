import { testAir } from '../../../test/air.js';
import { acceptanceClass1Formaldehyde } from './rule.js';

// B384
testAir(acceptanceClass1Formaldehyde, {
  text: 'class-1',
  field: 'formaldehyde',
  op: '<=',
  limit: 0.07,
  meets: [0.07, 0.06],
  beyond: 0.08,
});
