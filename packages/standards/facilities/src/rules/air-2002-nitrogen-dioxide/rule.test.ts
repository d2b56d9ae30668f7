import { testAir } from '../../../test/air.js';
import { air2002NitrogenDioxide } from './rule.js';

// AB072
testAir(air2002NitrogenDioxide, {
  text: 'gb-t-18883-2002',
  field: 'nitrogenDioxide',
  op: '<=',
  limit: 0.24,
  meets: [0.24, 0.23],
  beyond: 0.25,
});
