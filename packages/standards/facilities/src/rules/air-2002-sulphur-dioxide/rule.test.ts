import { testAir } from '../../../test/air.js';
import { air2002SulphurDioxide } from './rule.js';

// AB067
testAir(air2002SulphurDioxide, {
  text: 'gb-t-18883-2002',
  field: 'sulphurDioxide',
  op: '<=',
  limit: 0.5,
  meets: [0.5, 0.49],
  beyond: 0.51,
});
