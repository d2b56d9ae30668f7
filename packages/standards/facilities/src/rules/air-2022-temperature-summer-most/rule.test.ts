import { testAir } from '../../../test/air.js';
import { air2022TemperatureSummerMost } from './rule.js';

// B380
testAir(air2022TemperatureSummerMost, {
  text: 'gb-t-18883-2022',
  field: 'temperature',
  op: '<=',
  limit: 28,
  meets: [28, 27.9],
  beyond: 28.1,
  adopt: true,
  also: { season: 'summer' },
  away: { field: 'season', value: 'other' },
});
