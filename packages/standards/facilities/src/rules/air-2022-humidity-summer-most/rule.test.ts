import { testAir } from '../../../test/air.js';
import { air2022HumiditySummerMost } from './rule.js';

// B381
testAir(air2022HumiditySummerMost, {
  text: 'gb-t-18883-2022',
  field: 'humidity',
  op: '<=',
  limit: 80,
  meets: [80, 79.9],
  beyond: 80.1,
  adopt: true,
  also: { season: 'summer' },
  away: { field: 'season', value: 'other' },
});
