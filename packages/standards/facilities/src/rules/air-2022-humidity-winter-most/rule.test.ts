import { testAir } from '../../../test/air.js';
import { air2022HumidityWinterMost } from './rule.js';

// B381
testAir(air2022HumidityWinterMost, {
  text: 'gb-t-18883-2022',
  field: 'humidity',
  op: '<=',
  limit: 60,
  meets: [60, 59.9],
  beyond: 60.1,
  adopt: true,
  also: { season: 'winter' },
  away: { field: 'season', value: 'other' },
});
