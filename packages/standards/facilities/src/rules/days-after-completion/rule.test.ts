import { testAir } from '../../../test/air.js';
import { daysAfterCompletion } from './rule.js';

// B389
testAir(daysAfterCompletion, {
  text: 'class-any',
  field: 'daysAfterCompletion',
  op: '>=',
  limit: 7,
  meets: [7, 8],
  beyond: 6,
  adopt: true,
});
