import { testAir } from '../../../test/air.js';
import { air2002Formaldehyde } from './rule.js';

// AB072
testAir(air2002Formaldehyde, {
  text: 'gb-t-18883-2002',
  field: 'formaldehyde',
  op: '<=',
  limit: 0.1,
  meets: [0.1, 0.09],
  beyond: 0.11,
});
