import { testAir } from '../../../test/air.js';
import { sampleHeightLeast } from './rule.js';

// B386
testAir(sampleHeightLeast, {
  text: 'class-any',
  field: 'sampleHeight',
  op: '>=',
  limit: 0.8,
  meets: [0.8, 0.9],
  beyond: 0.7,
});
