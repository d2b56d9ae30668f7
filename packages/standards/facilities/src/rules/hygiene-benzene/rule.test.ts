import { testAir } from '../../../test/air.js';
import { hygieneBenzene } from './rule.js';

// N217, B315
testAir(hygieneBenzene, {
  text: 'hygiene',
  field: 'benzene',
  op: '<=',
  limit: 0.03,
  meets: [0.03, 0.02],
  beyond: 0.04,
  adopt: true,
});
