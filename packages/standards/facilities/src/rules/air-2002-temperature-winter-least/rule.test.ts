import { testAir } from '../../../test/air.js';
import { air2002TemperatureWinterLeast } from './rule.js';

// AB066
testAir(air2002TemperatureWinterLeast, {
  text: 'gb-t-18883-2002',
  field: 'temperature',
  op: '>=',
  limit: 16,
  meets: [16, 16.1],
  beyond: 15.9,
  also: { season: 'winter' },
  away: { field: 'season', value: 'other' },
});
