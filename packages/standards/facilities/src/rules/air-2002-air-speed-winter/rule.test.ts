import { testAir } from '../../../test/air.js';
import { air2002AirSpeedWinter } from './rule.js';

// AB066
testAir(air2002AirSpeedWinter, {
  text: 'gb-t-18883-2002',
  field: 'airSpeed',
  op: '<=',
  limit: 0.2,
  meets: [0.2, 0.1],
  beyond: 0.3,
  also: { season: 'winter' },
  away: { field: 'season', value: 'other' },
});
