import { testAir } from '../../../test/air.js';
import { air2022TemperatureWinterMost } from './rule.js';

// B380
testAir(air2022TemperatureWinterMost, {
  text: 'gb-t-18883-2022',
  field: 'temperature',
  op: '<=',
  limit: 24,
  meets: [24, 23.9],
  beyond: 24.1,
  adopt: true,
  also: { season: 'winter' },
  away: { field: 'season', value: 'other' },
});
