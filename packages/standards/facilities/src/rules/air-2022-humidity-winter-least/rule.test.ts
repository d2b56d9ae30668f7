import { testAir } from '../../../test/air.js';
import { air2022HumidityWinterLeast } from './rule.js';

// B381
testAir(air2022HumidityWinterLeast, {
  text: 'gb-t-18883-2022',
  field: 'humidity',
  op: '>=',
  limit: 30,
  meets: [30, 30.1],
  beyond: 29.9,
  adopt: true,
  also: { season: 'winter' },
  away: { field: 'season', value: 'other' },
});
