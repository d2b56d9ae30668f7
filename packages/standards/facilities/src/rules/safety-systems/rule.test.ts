import { testScoped } from '../../../test/scopes.js';
import { safetySystems } from './rule.js';

// N145
testScoped(
  safetySystems,
  { scope: 'set-up', adopt: true },
  {
    base: { writtenRules: [{ kind: 'safety' }, { kind: 'safety-inspection' }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'no inspection system',
        with: { '/writtenRules': [{ kind: 'safety' }] },
        deciding: ['/writtenRules: 0 >= 1', '/writtenRules/0/kind: safety = safety-inspection'],
      },
      {
        name: 'no protection system',
        with: { '/writtenRules': [{ kind: 'safety-inspection' }] },
        deciding: ['/writtenRules: 0 >= 1', '/writtenRules/0/kind: safety-inspection = safety'],
      },
    ],
    unknown: [
      {
        name: 'writtenRules not told',
        with: { '/writtenRules': undefined },
        possible: ['pass', 'fail'],
        needs: ['/writtenRules missing'],
      },
    ],
    manual: [{ name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] }],
  },
);
