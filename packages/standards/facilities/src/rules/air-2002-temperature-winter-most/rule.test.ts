import { testAir } from '../../../test/air.js';
import { air2002TemperatureWinterMost } from './rule.js';

// AB066
testAir(air2002TemperatureWinterMost, {
  text: 'gb-t-18883-2002',
  field: 'temperature',
  op: '<=',
  limit: 24,
  meets: [24, 23.9],
  beyond: 24.1,
  also: { season: 'winter' },
  away: { field: 'season', value: 'other' },
});
