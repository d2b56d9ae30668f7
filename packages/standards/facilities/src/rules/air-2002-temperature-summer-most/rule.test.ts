import { testAir } from '../../../test/air.js';
import { air2002TemperatureSummerMost } from './rule.js';

// AB066
testAir(air2002TemperatureSummerMost, {
  text: 'gb-t-18883-2002',
  field: 'temperature',
  op: '<=',
  limit: 28,
  meets: [28, 27.9],
  beyond: 28.1,
  also: { season: 'summer' },
  away: { field: 'season', value: 'other' },
});
