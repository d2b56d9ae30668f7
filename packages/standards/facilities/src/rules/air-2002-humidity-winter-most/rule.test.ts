import { testAir } from '../../../test/air.js';
import { air2002HumidityWinterMost } from './rule.js';

// AB066
testAir(air2002HumidityWinterMost, {
  text: 'gb-t-18883-2002',
  field: 'humidity',
  op: '<=',
  limit: 60,
  meets: [60, 59.9],
  beyond: 60.1,
  also: { season: 'winter' },
  away: { field: 'season', value: 'other' },
});
