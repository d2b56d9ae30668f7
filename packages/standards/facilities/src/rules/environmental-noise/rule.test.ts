import { testScoped } from '../../../test/scopes.js';
import { environmentalNoise } from './rule.js';

// AB017
testScoped(
  environmentalNoise,
  { scope: 'code', edition: '2019', answer: true },
  {
    base: {},
    pass: [{ name: 'seen and found in order' }],
    fail: [{ name: 'seen and not in order', answer: 'fail', deciding: [] }],
    manual: [{ name: 'not answered yet' }],
  },
);
