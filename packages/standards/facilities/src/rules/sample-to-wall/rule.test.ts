import { testAir } from '../../../test/air.js';
import { sampleToWall } from './rule.js';

// B386
testAir(sampleToWall, {
  text: 'class-any',
  field: 'sampleToWall',
  op: '>=',
  limit: 0.5,
  meets: [0.5, 0.6],
  beyond: 0.4,
});
