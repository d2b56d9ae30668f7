import { testAir } from '../../../test/air.js';
import { sampleHeightMost } from './rule.js';

// B386
testAir(sampleHeightMost, {
  text: 'class-any',
  field: 'sampleHeight',
  op: '<=',
  limit: 1.5,
  meets: [1.5, 1.4],
  beyond: 1.6,
});
