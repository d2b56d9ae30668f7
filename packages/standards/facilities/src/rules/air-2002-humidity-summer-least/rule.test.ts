import { testAir } from '../../../test/air.js';
import { air2002HumiditySummerLeast } from './rule.js';

// AB066
testAir(air2002HumiditySummerLeast, {
  text: 'gb-t-18883-2002',
  field: 'humidity',
  op: '>=',
  limit: 40,
  meets: [40, 40.1],
  beyond: 39.9,
  also: { season: 'summer' },
  away: { field: 'season', value: 'other' },
});
