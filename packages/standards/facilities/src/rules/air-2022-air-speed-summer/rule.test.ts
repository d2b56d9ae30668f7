import { testAir } from '../../../test/air.js';
import { air2022AirSpeedSummer } from './rule.js';

// B382
testAir(air2022AirSpeedSummer, {
  text: 'gb-t-18883-2022',
  field: 'airSpeed',
  op: '<=',
  limit: 0.3,
  meets: [0.3, 0.2],
  beyond: 0.4,
  adopt: true,
  also: { season: 'summer' },
  away: { field: 'season', value: 'other' },
});
