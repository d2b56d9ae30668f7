import { testAir } from '../../../test/air.js';
import { air2002AirSpeedSummer } from './rule.js';

// AB066
testAir(air2002AirSpeedSummer, {
  text: 'gb-t-18883-2002',
  field: 'airSpeed',
  op: '<=',
  limit: 0.3,
  meets: [0.3, 0.2],
  beyond: 0.4,
  also: { season: 'summer' },
  away: { field: 'season', value: 'other' },
});
