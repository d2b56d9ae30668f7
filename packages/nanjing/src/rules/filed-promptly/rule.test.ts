import { fromPlan, merge, underPlan } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { filedPromptly } from './rule.js';

// L085: promptly, without a number of days
testRule(
  filedPromptly,
  merge(
    { base: { kind: 'institution', registration: { registeredOn: '2022-03-01' } } },
    underPlan({ settled: 'manual' }),
    {
      pass: [{ name: 'seen and found prompt', answer: 'pass' }],
      fail: [{ name: 'seen and found late', answer: 'fail', deciding: [] }],
      manual: [{ name: 'not answered yet' }],
    },
    fromPlan,
  ),
);
