import { testAir } from '../../../test/air.js';
import { acceptanceClass2Formaldehyde } from './rule.js';

// B384
testAir(acceptanceClass2Formaldehyde, {
  text: 'class-2',
  field: 'formaldehyde',
  op: '<=',
  limit: 0.08,
  meets: [0.08, 0.07],
  beyond: 0.09,
});
