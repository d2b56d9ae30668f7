import { testAir } from '../../../test/air.js';
import { air2022TemperatureSummerLeast } from './rule.js';

// B380
testAir(air2022TemperatureSummerLeast, {
  text: 'gb-t-18883-2022',
  field: 'temperature',
  op: '>=',
  limit: 22,
  meets: [22, 22.1],
  beyond: 21.9,
  adopt: true,
  also: { season: 'summer' },
  away: { field: 'season', value: 'other' },
});
