import { testScoped } from '../../../test/scopes.js';
import { safetyEquipment } from './rule.js';

// N107
testScoped(
  safetyEquipment,
  { scope: 'set-up', answer: true },
  {
    base: {},
    pass: [{ name: 'seen and found in order' }],
    fail: [{ name: 'seen and not in order', answer: 'fail', deciding: [] }],
    manual: [{ name: 'not answered yet' }],
  },
);
