import { from, merge, notTold, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { filingHygieneEvaluation } from './rule.js';

// N164, N122: the filing has a hygiene evaluation rated pass
testRule(
  filingHygieneEvaluation,
  merge(
    {
      base: { kind: 'institution', filing: { documents: [{ kind: 'hygiene-evaluation', result: 'pass' }] } },
    },
    reaching('home-based'),
    {
      pass: [
        { name: 'rated pass' },
        {
          name: 'beside another paper',
          with: {
            '/filing/documents': [
              { kind: 'licence', result: 'none' },
              { kind: 'hygiene-evaluation', result: 'pass' },
            ],
          },
        },
      ],
      fail: [
        {
          name: 'rated fail',
          with: { '/filing/documents/0/result': 'fail' },
          deciding: ['/filing/documents: 0 >= 1', '/filing/documents/0/result: fail = pass'],
        },
        {
          name: 'another paper',
          with: { '/filing/documents/0/kind': 'licence' },
          deciding: ['/filing/documents: 0 >= 1', '/filing/documents/0/kind: licence = hygiene-evaluation'],
        },
        {
          name: 'a complete list that is empty',
          with: { '/filing/documents': [] },
          deciding: ['/filing/documents: 0 >= 1'],
        },
      ],
      unknown: [
        notTold('/filing/documents'),
        {
          name: 'result not told',
          with: { '/filing/documents/0/result': undefined },
          possible: ['pass', 'fail'],
          needs: ['/filing/documents/0/result missing'],
        },
      ],
    },
    from('2019-12-18'),
  ),
);
