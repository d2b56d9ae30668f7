import { testAir } from '../../../test/air.js';
import { air2022Tetrachloroethylene } from './rule.js';

// B376
testAir(air2022Tetrachloroethylene, {
  text: 'gb-t-18883-2022',
  field: 'tetrachloroethylene',
  op: '<=',
  limit: 0.12,
  meets: [0.12, 0.11],
  beyond: 0.13,
  adopt: true,
});
