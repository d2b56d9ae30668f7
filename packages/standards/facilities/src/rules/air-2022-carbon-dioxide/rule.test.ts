import { testAir } from '../../../test/air.js';
import { air2022CarbonDioxide } from './rule.js';

// B372
testAir(air2022CarbonDioxide, {
  text: 'gb-t-18883-2022',
  field: 'carbonDioxide',
  op: '<=',
  limit: 0.1,
  meets: [0.1, 0.09],
  beyond: 0.11,
  adopt: true,
});
