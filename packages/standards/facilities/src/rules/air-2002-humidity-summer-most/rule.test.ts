import { testAir } from '../../../test/air.js';
import { air2002HumiditySummerMost } from './rule.js';

// AB066
testAir(air2002HumiditySummerMost, {
  text: 'gb-t-18883-2002',
  field: 'humidity',
  op: '<=',
  limit: 80,
  meets: [80, 79.9],
  beyond: 80.1,
  also: { season: 'summer' },
  away: { field: 'season', value: 'other' },
});
