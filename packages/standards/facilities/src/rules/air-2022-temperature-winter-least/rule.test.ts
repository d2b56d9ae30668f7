import { testAir } from '../../../test/air.js';
import { air2022TemperatureWinterLeast } from './rule.js';

// B380
testAir(air2022TemperatureWinterLeast, {
  text: 'gb-t-18883-2022',
  field: 'temperature',
  op: '>=',
  limit: 16,
  meets: [16, 16.1],
  beyond: 15.9,
  adopt: true,
  also: { season: 'winter' },
  away: { field: 'season', value: 'other' },
});
