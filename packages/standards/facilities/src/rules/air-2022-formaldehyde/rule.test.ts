import { testAir } from '../../../test/air.js';
import { air2022Formaldehyde } from './rule.js';

// B368
testAir(air2022Formaldehyde, {
  text: 'gb-t-18883-2022',
  field: 'formaldehyde',
  op: '<=',
  limit: 0.08,
  meets: [0.08, 0.07],
  beyond: 0.09,
});
