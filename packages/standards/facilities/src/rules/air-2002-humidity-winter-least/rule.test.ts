import { testAir } from '../../../test/air.js';
import { air2002HumidityWinterLeast } from './rule.js';

// AB066
testAir(air2002HumidityWinterLeast, {
  text: 'gb-t-18883-2002',
  field: 'humidity',
  op: '>=',
  limit: 30,
  meets: [30, 30.1],
  beyond: 29.9,
  also: { season: 'winter' },
  away: { field: 'season', value: 'other' },
});
