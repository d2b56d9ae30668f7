import { testAir } from '../../../test/air.js';
import { air2002CarbonDioxide } from './rule.js';

// AB071
testAir(air2002CarbonDioxide, {
  text: 'gb-t-18883-2002',
  field: 'carbonDioxide',
  op: '<=',
  limit: 0.1,
  meets: [0.1, 0.09],
  beyond: 0.11,
});
