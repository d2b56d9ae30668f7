import { testAir } from '../../../test/air.js';
import { air2022AirSpeedWinter } from './rule.js';

// B382
testAir(air2022AirSpeedWinter, {
  text: 'gb-t-18883-2022',
  field: 'airSpeed',
  op: '<=',
  limit: 0.2,
  meets: [0.2, 0.1],
  beyond: 0.3,
  adopt: true,
  also: { season: 'winter' },
  away: { field: 'season', value: 'other' },
});
