import { testAir } from '../../../test/air.js';
import { air2002TemperatureSummerLeast } from './rule.js';

// AB066
testAir(air2002TemperatureSummerLeast, {
  text: 'gb-t-18883-2002',
  field: 'temperature',
  op: '>=',
  limit: 22,
  meets: [22, 22.1],
  beyond: 21.9,
  also: { season: 'summer' },
  away: { field: 'season', value: 'other' },
});
