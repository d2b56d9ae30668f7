import { testAir } from '../../../test/air.js';
import { air2022HumiditySummerLeast } from './rule.js';

// B381
testAir(air2022HumiditySummerLeast, {
  text: 'gb-t-18883-2022',
  field: 'humidity',
  op: '>=',
  limit: 40,
  meets: [40, 40.1],
  beyond: 39.9,
  adopt: true,
  also: { season: 'summer' },
  away: { field: 'season', value: 'other' },
});
