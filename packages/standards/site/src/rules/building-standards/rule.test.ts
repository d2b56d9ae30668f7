import { testScoped } from '../../../test/scopes.js';
import { buildingStandards } from './rule.js';

// N103
testScoped(
  buildingStandards,
  { scope: 'set-up', answer: true },
  {
    base: {},
    pass: [{ name: 'as the text asks' }],
    fail: [{ name: 'judged not to be so', answer: 'fail', deciding: [] }],
    manual: [{ name: 'not yet judged' }],
  },
);
