import { testAir } from '../../../test/air.js';
import { closedBeforeSampling } from './rule.js';

// B387
testAir(closedBeforeSampling, {
  text: 'class-any',
  field: 'closedHours',
  op: '>=',
  limit: 1,
  meets: [1, 2],
  beyond: 0.9,
  building: { centralAirConditioning: false },
  away: { field: '/building/centralAirConditioning', value: true },
});
