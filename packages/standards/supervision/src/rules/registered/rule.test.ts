import { from, merge, notTold, registeredKinds } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { registered } from './rule.js';

// N159: the institution is registered
testRule(
  registered,
  merge(
    { base: { kind: 'institution', legalForm: 'limited-company' } },
    registeredKinds,
    {
      pass: [{ name: 'a company' }],
      fail: [
        {
          name: 'not registered on its own',
          with: { '/legalForm': 'none' },
          deciding: ['/legalForm: none != none'],
        },
      ],
      unknown: [notTold('/legalForm')],
    },
    from('2019-12-18'),
  ),
);
