import { testAir } from '../../../test/air.js';
import { air2022NitrogenDioxide } from './rule.js';

// B374
testAir(air2022NitrogenDioxide, {
  text: 'gb-t-18883-2022',
  field: 'nitrogenDioxide',
  op: '<=',
  limit: 0.2,
  meets: [0.2, 0.19],
  beyond: 0.21,
  adopt: true,
});
