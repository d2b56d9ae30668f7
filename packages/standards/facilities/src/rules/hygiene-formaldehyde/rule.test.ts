import { testAir } from '../../../test/air.js';
import { hygieneFormaldehyde } from './rule.js';

// N217, B315
testAir(hygieneFormaldehyde, {
  text: 'hygiene',
  field: 'formaldehyde',
  op: '<=',
  limit: 0.08,
  meets: [0.08, 0.07],
  beyond: 0.09,
});
