import { testAir } from '../../../test/air.js';
import { air2022SulphurDioxide } from './rule.js';

// B374
testAir(air2022SulphurDioxide, {
  text: 'gb-t-18883-2022',
  field: 'sulphurDioxide',
  op: '<=',
  limit: 0.5,
  meets: [0.5, 0.49],
  beyond: 0.51,
  adopt: true,
});
